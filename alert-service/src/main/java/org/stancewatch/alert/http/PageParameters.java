package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For {@code openapi.yml}: the parameters of a {@link Page}. */
@Parameter(
    name = "limit",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"),
    description = "How many at most; the header Link leads to the rest.")
@Parameter(
    name = "cursor",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "string"),
    description = "Where to go on, as the Link of the answer before says.")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface PageParameters {}
