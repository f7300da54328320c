package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.stancewatch.service.ErrorAnswer;

/** For {@code openapi.yml}: the answers that are errors. */
@ApiResponse(responseCode = "200", description = "What was found.", useReturnTypeSchema = true)
@ApiResponse(
    responseCode = "400",
    description = "A parameter is wrong: which one, and what was expected.",
    content = @Content(schema = @Schema(implementation = ErrorAnswer.class)))
@ApiResponse(
    responseCode = "503",
    description = "Not just now: this instance starts, or a part of the ledger changes hands.",
    headers =
        @Header(
            name = "Retry-After",
            description = "Seconds to wait.",
            schema = @Schema(type = "integer")),
    content = @Content(schema = @Schema(implementation = ErrorAnswer.class)))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface Failures {}
