package org.stancewatch.alert.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.core.annotation.Nullable;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertVerdict;

/**
 * An alert as it stands, and what a person decided about it.
 *
 * @param verdict left out if nobody has decided
 */
record ShownAlert(
    @JsonUnwrapped Alert alert,
    @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) AlertVerdict verdict) {}
