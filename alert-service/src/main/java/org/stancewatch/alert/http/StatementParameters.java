package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.stancewatch.model.Stance;

/** For {@code openapi.yml}: what else statements are asked for by. */
@Parameter(
    name = "stance",
    in = ParameterIn.QUERY,
    schema = @Schema(implementation = Stance.class),
    description = "Only of this stance.")
@Parameter(
    name = "source",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "string"),
    description = "Only of documents that this source published.")
@Parameter(
    name = "document",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "string"),
    description = "Only of this document.")
@Parameter(
    name = "confidence",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "number", minimum = "0", maximum = "1"),
    description = "The least confidence.")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface StatementParameters {}
