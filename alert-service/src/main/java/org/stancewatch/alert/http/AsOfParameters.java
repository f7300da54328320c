package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For {@code openapi.yml}: the parameters of a time. */
@Parameter(
    name = "asOf",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "string", example = "2023-06"),
    description = "Only what was certainly said by the end of that day, month or year.")
@Parameter(
    name = "knownAt",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "string", format = "date-time"),
    description = "Only what had been learned by then.")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface AsOfParameters {}
