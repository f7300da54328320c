package org.stancewatch.alert.topology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.stancewatch.alert.ledger.Judgement;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerStore;
import org.stancewatch.alert.ledger.PastStatement;
import org.stancewatch.alert.ledger.RecentHistories;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Require;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.topic.JsonSerde;
import org.stancewatch.topic.Keys;

/** Adds each statement to the ledger of its partition and passes the judgement on. */
final class LedgerProcessorSupplier
    implements ProcessorSupplier<String, Object, String, Judgement> {
  private final Function<LedgerStore, Ledger> ledgers;
  private final JudgementListener listener;

  LedgerProcessorSupplier(Function<LedgerStore, Ledger> ledgers, JudgementListener listener) {
    this.ledgers = ledgers;
    this.listener = listener;
  }

  @Override
  public Set<StoreBuilder<?>> stores() {
    // In a fixed order, so that the topology is described alike by every JVM.
    return new LinkedHashSet<>(
        List.of(
            store(AlertTopology.LEDGER, Statement.class),
            store(AlertTopology.PAST, PastStatement.class),
            store(AlertTopology.OPEN_ALERTS, Alert.class),
            store(AlertTopology.RETRACTIONS, Retraction.class)));
  }

  private static StoreBuilder<?> store(String name, Class<?> type) {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(name), Serdes.String(), JsonSerde.of(type));
  }

  @Override
  public Processor<String, Object, String, Judgement> get() {
    return new LedgerProcessor();
  }

  private final class LedgerProcessor
      extends ContextualProcessor<String, Object, String, Judgement> {
    private Ledger ledger;

    @Override
    public void init(ProcessorContext<String, Judgement> context) {
      super.init(context);
      ledger =
          ledgers.apply(
              new RecentHistories(
                  StreamsLedgerStore.of(
                      context.getStateStore(AlertTopology.LEDGER),
                      context.getStateStore(AlertTopology.PAST),
                      context.getStateStore(AlertTopology.OPEN_ALERTS),
                      context.getStateStore(AlertTopology.RETRACTIONS))));
    }

    @Override
    public void process(Record<String, Object> record) {
      Judgement judgement =
          record.value() instanceof Retraction retraction
              ? retracted(record.key(), retraction)
              : added(record.key(), (Statement) Require.present("statement", record.value()));
      listener.onJudgement(judgement);
      context().forward(record.withValue(judgement));
    }

    private Judgement added(String key, Statement statement) {
      checkKey(Keys.of(statement), key);
      Judgement judgement = ledger.add(statement);
      JudgementSpan.describe(statement, judgement);
      return judgement;
    }

    private Judgement retracted(String key, Retraction retraction) {
      checkKey(Keys.of(retraction), key);
      return ledger.retract(retraction);
    }
  }

  /**
   * Under another key it may lie in another partition, apart from what it must be compared with.
   */
  private static void checkKey(String expected, String key) {
    if (!expected.equals(key)) {
      throw new InvalidFieldException(
          "key", "expected \"" + expected + "\", but was \"" + key + "\"");
    }
  }
}
