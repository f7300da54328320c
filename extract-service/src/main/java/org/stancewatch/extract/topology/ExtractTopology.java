package org.stancewatch.extract.topology;

import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.Topology.AutoOffsetReset;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.state.Stores;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.extract.revision.Told;
import org.stancewatch.topic.JsonSerde;
import org.stancewatch.topic.Topics;

/**
 * Reads documents, writes their statements, and what a newer revision says no more; documents that
 * cannot be read go to the dead letters.
 */
public final class ExtractTopology {
  static final String READ = "read-documents";
  static final String EXTRACT = "extract";
  static final String WRITE = "write-statements";
  static final String RETRACT = "write-retractions";
  static final String SET_ASIDE = "write-dead-letters";

  /** The store of what each document says. */
  static final String TOLD = "told";

  private ExtractTopology() {}

  /**
   * @param service the service's name, as dead letters give it
   * @param listener told what came of each document
   * @param settings the Streams settings the topology will run with
   */
  public static Topology build(
      StatementExtractor extractor,
      String service,
      ExtractionListener listener,
      Properties settings) {
    Topology topology = new Topology(new TopologyConfig(new StreamsConfig(settings)));
    topology.addSource(
        AutoOffsetReset.EARLIEST,
        READ,
        new DocumentTimestampExtractor(System::currentTimeMillis),
        Topics.DOCUMENTS.keySerde().deserializer(),
        Topics.DOCUMENTS.valueSerde().deserializer(),
        Topics.DOCUMENTS.name());
    topology.addProcessor(EXTRACT, () -> new ExtractProcessor(extractor, service, listener), READ);
    topology.addSink(
        WRITE,
        Topics.STATEMENTS.name(),
        Topics.STATEMENTS.keySerde().serializer(),
        Topics.STATEMENTS.valueSerde().serializer(),
        EXTRACT);
    topology.addStateStore(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(TOLD), Serdes.String(), JsonSerde.of(Told.class)),
        EXTRACT);
    topology.addSink(
        RETRACT,
        Topics.RETRACTIONS.name(),
        Topics.RETRACTIONS.keySerde().serializer(),
        Topics.RETRACTIONS.valueSerde().serializer(),
        EXTRACT);
    topology.addSink(
        SET_ASIDE,
        Topics.DOCUMENTS.deadLetters(),
        new ByteArraySerializer(),
        new ByteArraySerializer(),
        EXTRACT);
    return topology;
  }
}
