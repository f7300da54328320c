package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For {@code openapi.yml}: which matters of one actor. */
@Parameter(
    name = "mission",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "string"),
    description = "A mission that a dossier describes.")
@Parameter(
    name = "proposition",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "string"),
    description = "A proposition that a dossier asks.")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface MatterParameters {}
