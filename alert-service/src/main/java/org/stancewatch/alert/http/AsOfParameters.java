package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For {@code openapi.yml}: the parameters of a time. */
@Parameter(name = "asOf", ref = "#/components/parameters/asOf")
@Parameter(name = "knownAt", ref = "#/components/parameters/knownAt")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface AsOfParameters {}
