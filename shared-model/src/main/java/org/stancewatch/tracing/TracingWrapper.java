package org.stancewatch.tracing;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.ProcessorWrapper;
import org.apache.kafka.streams.processor.api.WrappedFixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.WrappedProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** Gives every record a span while it passes through a topology (KIP-1112). */
public final class TracingWrapper implements ProcessorWrapper {
  private static final String TRACING = "stancewatch.tracing";

  private Tracing tracing = Tracing.off();

  /** Has topologies built with these settings traced, unless tracing is off. */
  public static void addTo(Properties settings, Tracing tracing) {
    if (tracing.isOn()) {
      settings.put(StreamsConfig.PROCESSOR_WRAPPER_CLASS_CONFIG, TracingWrapper.class);
      settings.put(TRACING, tracing);
    }
  }

  @Override
  public void configure(Map<String, ?> settings) {
    if (settings.get(TRACING) instanceof Tracing configured) {
      tracing = configured;
    }
  }

  @Override
  public <KIn, VIn, KOut, VOut>
      WrappedProcessorSupplier<KIn, VIn, KOut, VOut> wrapProcessorSupplier(
          String node, ProcessorSupplier<KIn, VIn, KOut, VOut> supplier) {
    return new Traced<>(tracing, node, supplier);
  }

  @Override
  public <KIn, VIn, VOut>
      WrappedFixedKeyProcessorSupplier<KIn, VIn, VOut> wrapFixedKeyProcessorSupplier(
          String node, FixedKeyProcessorSupplier<KIn, VIn, VOut> supplier) {
    return ProcessorWrapper.asWrappedFixedKey(supplier);
  }

  private record Traced<KIn, VIn, KOut, VOut>(
      Tracing tracing, String node, ProcessorSupplier<KIn, VIn, KOut, VOut> supplier)
      implements WrappedProcessorSupplier<KIn, VIn, KOut, VOut> {
    @Override
    public Processor<KIn, VIn, KOut, VOut> get() {
      return new TracedProcessor<>(tracing, node, supplier.get());
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      return supplier.stores();
    }
  }
}
