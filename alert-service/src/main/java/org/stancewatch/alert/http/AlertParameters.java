package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For {@code openapi.yml}: the parameters of {@link AlertFilter}. */
@Parameter(name = "kind", ref = "#/components/parameters/kind")
@Parameter(name = "status", ref = "#/components/parameters/status")
@Parameter(name = "severity", ref = "#/components/parameters/severity")
@Parameter(name = "since", ref = "#/components/parameters/since")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface AlertParameters {}
