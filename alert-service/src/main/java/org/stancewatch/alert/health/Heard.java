package org.stancewatch.alert.health;

import java.time.Instant;
import org.stancewatch.model.Source;

/**
 * A source that was heard.
 *
 * @param last when its latest document was received
 */
public record Heard(Source source, Instant last) {}
