package org.stancewatch.alert.http;

import io.micronaut.core.annotation.Nullable;
import org.stancewatch.model.alert.AlertVerdict;

/**
 * What a person sends who decides about an alert.
 *
 * @param comment why; may be left out
 */
record Decided(AlertVerdict.Decision decision, @Nullable String comment) {}
