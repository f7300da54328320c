package org.stancewatch.service;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of Kafka's own meters are shown. All of them would be thousands of series an instance, most
 * of which stay at zero at the recording level INFO.
 */
@Singleton
final class KafkaMeters implements MeterFilter {
  private static final Set<String> SHOWN =
      Set.of(
          "stream.alive.stream.threads",
          "stream.failed.stream.threads",
          "stream.thread.(commit|poll|process)([.](total|ratio|latency[.](avg|max)))?",
          "stream.task.(dropped.records|active.process.ratio)([.]total)?",
          "stream.processor.node.record.e2e.latency.(avg|max)",
          "stream.state.(estimate.num.keys|total.sst.files.size|size.all.mem.tables)",
          "stream.state.estimate.pending.compaction.bytes",
          "stream.state.(background.errors|num.open.iterators)",
          "consumer.coordinator.(failed.)?rebalance([.]total)?",
          "consumer.coordinator.(assigned.partitions|last.heartbeat.seconds.ago)",
          "consumer.fetch.manager.records.(lag|consumed([.]total)?)",
          "consumer.last.poll.seconds.ago",
          "producer.record.(send|error|retry)([.]total)?",
          "producer.txn.(commit|abort|send.offsets).time.ns([.]total)?");

  private static final Pattern NAMES =
      Pattern.compile(SHOWN.stream().collect(Collectors.joining("|", "kafka[.](", ")")));

  @Override
  public MeterFilterReply accept(Meter.Id id) {
    boolean isShown = !id.getName().startsWith("kafka.") || isWanted(id);
    return isShown ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
  }

  private static boolean isWanted(Meter.Id id) {
    return NAMES.matcher(id.getName()).matches() && !isTwin(id.getTag("topic"));
  }

  /** Kafka shows a topic with dots in its name a second time, with underscores in their place. */
  private static boolean isTwin(String topic) {
    return topic != null && topic.startsWith("stancewatch_");
  }
}
