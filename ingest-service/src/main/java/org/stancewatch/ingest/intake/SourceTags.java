package org.stancewatch.ingest.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;

/**
 * The sources as tags of metrics: the first so many by their ids, all later ones together as {@code
 * other}, since senders choose source names and each tag costs memory for good; {@code unknown} for
 * what does not tell its source.
 *
 * <p>{@code stancewatch.ingest.source.silence} is the time since a source's last document; {@code
 * ….silence.limit} is the longest that is nothing to worry about.
 */
public final class SourceTags {
  static final String UNKNOWN = "unknown";
  private static final String OTHER = "other";
  private static final String SILENCE = "stancewatch.ingest.source.silence";

  private final MeterRegistry registry;
  private final Clock clock;
  private final int distinct;
  private final Set<String> tags = new HashSet<>();
  private final Map<String, AtomicLong> lastHeard = new HashMap<>();

  /**
   * @param distinct how many sources have a tag of their own
   * @param longest silence of a source that nobody needs to hear of
   */
  public SourceTags(MeterRegistry registry, Clock clock, int distinct, Duration longest) {
    this.registry = registry;
    this.clock = clock;
    this.distinct = distinct;
    TimeGauge.builder(SILENCE + ".limit", longest, TimeUnit.MILLISECONDS, Duration::toMillis)
        .description("The configured silence after which a source counts as fallen silent")
        .strongReference(true)
        .register(registry);
  }

  /** The source's tag; {@code unknown} for none. */
  synchronized String of(Optional<SourceId> source) {
    if (source.isEmpty()) {
      return UNKNOWN;
    }
    String id = source.get().value();
    if (tags.size() < distinct) {
      tags.add(id);
    }
    return tags.contains(id) ? id : OTHER;
  }

  /** Notes that a document of this source came, and returns the source's tag. */
  synchronized String heard(Source source) {
    String tag = of(Optional.of(source.id()));
    lastHeard.computeIfAbsent(tag, this::gauge).set(clock.millis());
    return tag;
  }

  private AtomicLong gauge(String tag) {
    AtomicLong last = new AtomicLong();
    TimeGauge.builder(SILENCE, last, TimeUnit.MILLISECONDS, at -> clock.millis() - at.get())
        .description("Time since the last document of the source")
        .tag("source", tag)
        .strongReference(true)
        .register(registry);
    return last;
  }
}
