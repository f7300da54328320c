package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.stancewatch.model.Severity;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;

/** For {@code openapi.yml}: the parameters of {@link AlertFilter}. */
@Parameter(
    name = "kind",
    in = ParameterIn.QUERY,
    schema = @Schema(implementation = AlertKind.class),
    description = "Only of this kind.")
@Parameter(
    name = "status",
    in = ParameterIn.QUERY,
    schema = @Schema(implementation = AlertStatus.class),
    description = "Only in this status.")
@Parameter(
    name = "severity",
    in = ParameterIn.QUERY,
    schema = @Schema(implementation = Severity.class),
    description = "Only of this severity.")
@Parameter(
    name = "since",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "string", format = "date-time"),
    description = "Only those raised or changed then or later.")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface AlertParameters {}
