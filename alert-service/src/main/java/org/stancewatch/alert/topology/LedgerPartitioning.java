package org.stancewatch.alert.topology;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.stancewatch.alert.query.Matter;
import org.stancewatch.alert.query.UnavailableException;
import org.stancewatch.topic.Topics;

/**
 * In which partition a matter lies: where Kafka's producers put its statements.
 *
 * <p>{@code KafkaStreams.queryMetadataForKey} cannot be asked: under the Streams rebalance protocol
 * it counts the partitions that are assigned, so that while one of them is in no instance's hands
 * it takes keys for those of another one.
 */
public final class LedgerPartitioning {
  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private volatile int count;

  public LedgerPartitioning(Supplier<Consumer<byte[], byte[]>> consumers) {
    this.consumers = consumers;
  }

  TopicPartition of(Matter matter) {
    byte[] key = matter.key().getBytes(StandardCharsets.UTF_8);
    return new TopicPartition(
        Topics.STATEMENTS.name(), Utils.toPositive(Utils.murmur2(key)) % count());
  }

  /** Asked once: statements with one key must not change their partition. */
  private int count() {
    if (count == 0) {
      try (Consumer<byte[], byte[]> consumer = consumers.get()) {
        count = consumer.partitionsFor(Topics.STATEMENTS.name()).size();
      } catch (KafkaException e) {
        throw new UnavailableException("Kafka does not answer just now; try again", e);
      }
      if (count == 0) {
        throw new UnavailableException("the ledger is not there yet; try again");
      }
    }
    return count;
  }
}
