package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For {@code openapi.yml}: the parameters of a {@link Page}. */
@Parameter(name = "limit", ref = "#/components/parameters/limit")
@Parameter(name = "cursor", ref = "#/components/parameters/cursor")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface PageParameters {}
