package org.stancewatch.alert.topology;

import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.stancewatch.alert.ledger.Judgement;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerStore;
import org.stancewatch.model.Position;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.topic.Keys;
import org.stancewatch.topic.Topic;
import org.stancewatch.topic.Topics;

/** Statements and retractions in; positions and alerts out. */
public final class AlertTopology {
  /** The store of all statements. */
  public static final String LEDGER = "ledger";

  /** The store of what stood until a document was revised or withdrawn. */
  public static final String PAST = "past";

  /** The store of the alerts that stand. */
  public static final String OPEN_ALERTS = "open-alerts";

  /** The store of what documents took back. */
  public static final String RETRACTIONS = "retractions";

  private AlertTopology() {}

  /**
   * @param ledgers makes the ledger of a partition on that partition's stores
   * @param listener told of every judgement
   * @param settings the Streams settings the topology will run with
   */
  public static Topology build(
      Function<LedgerStore, Ledger> ledgers, JudgementListener listener, Properties settings) {
    StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(settings)));
    KStream<String, Judgement> judgements =
        builder.stream(
                LedgerInput.TOPICS,
                Consumed.with(Topics.STATEMENTS.keySerde(), LedgerInput.serde())
                    .withName("read-statements"))
            .process(new LedgerProcessorSupplier(ledgers, listener), Named.as("judge"));
    judgements
        .flatMap((key, judgement) -> positions(judgement), Named.as("take-positions"))
        .to(Topics.POSITIONS.name(), produced(Topics.POSITIONS, "write-positions"));
    judgements
        .flatMap((key, judgement) -> alerts(judgement), Named.as("take-alerts"))
        .to(Topics.ALERTS.name(), produced(Topics.ALERTS, "write-alerts"));
    return builder.build(settings);
  }

  private static Iterable<KeyValue<String, Position>> positions(Judgement judgement) {
    return Stream.concat(
            judgement.positions().stream()
                .map(position -> KeyValue.pair(Keys.of(position), position)),
            judgement.ended().stream()
                .map(position -> KeyValue.pair(Keys.of(position), (Position) null)))
        .toList();
  }

  private static Iterable<KeyValue<String, Alert>> alerts(Judgement judgement) {
    return Stream.concat(judgement.raised().stream(), judgement.updated().stream())
        .map(alert -> KeyValue.pair(alert.id().value(), alert))
        .toList();
  }

  private static <V> Produced<String, V> produced(Topic<V> topic, String name) {
    return Produced.with(topic.keySerde(), topic.valueSerde()).withName(name);
  }
}
