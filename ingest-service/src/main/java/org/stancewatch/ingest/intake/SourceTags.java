package org.stancewatch.ingest.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.stancewatch.model.Source;

/**
 * The sources as tags of metrics: the first so many by their ids, all later ones together as {@code
 * other}, since senders choose source names and each tag costs memory for good.
 *
 * <p>{@code stancewatch.ingest.source.silence} is the time since a source's last document.
 */
public final class SourceTags {
  private static final String OTHER = "other";

  private final MeterRegistry registry;
  private final Clock clock;
  private final int distinct;
  private final Map<String, AtomicLong> lastHeard = new HashMap<>();

  /**
   * @param distinct how many sources have a tag of their own
   */
  public SourceTags(MeterRegistry registry, Clock clock, int distinct) {
    this.registry = registry;
    this.clock = clock;
    this.distinct = distinct;
  }

  /** Notes that a document of this source came, and returns the source's tag. */
  synchronized String heard(Source source) {
    String id = source.id().value();
    String tag = lastHeard.containsKey(id) || lastHeard.size() < distinct ? id : OTHER;
    lastHeard.computeIfAbsent(tag, this::gauge).set(clock.millis());
    return tag;
  }

  private AtomicLong gauge(String tag) {
    AtomicLong last = new AtomicLong();
    TimeGauge.builder(
            "stancewatch.ingest.source.silence",
            last,
            TimeUnit.MILLISECONDS,
            at -> clock.millis() - at.get())
        .description("Time since the last document of the source")
        .tag("source", tag)
        .strongReference(true)
        .register(registry);
    return last;
  }
}
