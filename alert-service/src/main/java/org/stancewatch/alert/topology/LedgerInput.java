package org.stancewatch.alert.topology;

import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.stancewatch.topic.Topics;

/** What the ledger reads: statements, and their retractions, of the same partitions. */
final class LedgerInput {
  static final List<String> TOPICS = List.of(Topics.STATEMENTS.name(), Topics.RETRACTIONS.name());

  private LedgerInput() {}

  /** Reads each topic as what it holds; nothing is written with it. */
  static Serde<Object> serde() {
    Deserializer<?> statements = Topics.STATEMENTS.valueSerde().deserializer();
    Deserializer<?> retractions = Topics.RETRACTIONS.valueSerde().deserializer();
    return Serdes.serdeFrom(
        (topic, value) -> {
          throw new UnsupportedOperationException("the ledger's input is only read");
        },
        (topic, value) ->
            (topic.equals(Topics.RETRACTIONS.name()) ? retractions : statements)
                .deserialize(topic, value));
  }
}
