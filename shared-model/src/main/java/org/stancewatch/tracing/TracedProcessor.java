package org.stancewatch.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Begins a span for each record, after the one that its headers name, and names it in the headers
 * in turn, which go with whatever the processor forwards. Behind another such processor it does
 * nothing: the record has its span.
 */
final class TracedProcessor<KIn, VIn, KOut, VOut> implements Processor<KIn, VIn, KOut, VOut> {
  private final Tracing tracing;
  private final String name;
  private final Processor<KIn, VIn, KOut, VOut> processor;

  TracedProcessor(Tracing tracing, String name, Processor<KIn, VIn, KOut, VOut> processor) {
    this.tracing = tracing;
    this.name = name;
    this.processor = processor;
  }

  @Override
  public void init(ProcessorContext<KOut, VOut> context) {
    processor.init(context);
  }

  @Override
  public void process(Record<KIn, VIn> record) {
    if (Span.current().getSpanContext().isValid()) {
      processor.process(record);
    } else {
      Context sender = TraceContext.read(record.headers());
      Span span = tracing.begin(name, SpanKind.CONSUMER, sender);
      sender.with(span).wrap(() -> processWithin(span, record)).run();
    }
  }

  private void processWithin(Span span, Record<KIn, VIn> record) {
    try {
      TraceContext.write(record.headers());
      processor.process(record);
    } catch (RuntimeException e) {
      span.recordException(e).setStatus(StatusCode.ERROR);
      throw e;
    } finally {
      span.end();
    }
  }

  @Override
  public void close() {
    processor.close();
  }
}
