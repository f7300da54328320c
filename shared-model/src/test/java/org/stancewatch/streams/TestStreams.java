package org.stancewatch.streams;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;

/** Streams that read one topic, and do nothing but end where they are told to. */
public final class TestStreams {
  /** The value at which the thread that reads it ends for good. */
  public static final String END = "end";

  public static final int THREADS = 2;
  private static final long MEMORY = 8_000_000;

  private TestStreams() {}

  /**
   * @param group the consumer group
   * @param state a folder of its own
   */
  public static StreamsRuntime reading(
      String topic, String group, Path state, String servers, Consumer<Throwable> onStopped) {
    Topology topology = new Topology();
    topology.addSource("read", new StringDeserializer(), new StringDeserializer(), topic);
    topology.addProcessor("take", Taking::new, "read");
    Map<String, Object> broker = Map.of("bootstrap.servers", servers);
    Properties settings =
        new StreamsSettings(group, state, THREADS, (short) -1, broker).toProperties(letter -> {});
    return new StreamsRuntime(topology, settings, new StoreMemory(MEMORY), onStopped);
  }

  private static final class Taking implements Processor<String, String, Void, Void> {
    @Override
    public void process(Record<String, String> record) {
      if (END.equals(record.value())) {
        throw new OutOfMemoryError("made up");
      }
    }
  }
}
