package org.stancewatch.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stancewatch.model.Document;
import org.stancewatch.model.TestDocuments;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Topics;
import org.stancewatch.tracing.TraceContext;
import org.stancewatch.tracing.Tracing;

class RecordSenderTest {
  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final RecordSender sender = new RecordSender(producer);

  @Test
  void shouldNameTheSpanInEveryRecordWhenItIsSentInOne() {
    Span span =
        Tracing.on(TELEMETRY.getOpenTelemetry()).begin("test", SpanKind.PRODUCER, Context.root());

    Context.root().with(span).wrap(this::send).run();

    assertThat(producer.history())
        .hasSize(2)
        .allSatisfy(
            record ->
                assertThat(Span.fromContext(TraceContext.read(record.headers())).getSpanContext())
                    .extracting("traceId", "spanId")
                    .containsExactly(
                        span.getSpanContext().getTraceId(), span.getSpanContext().getSpanId()));
  }

  @Test
  void shouldNameNoSpanWhenThereIsNone() {
    send();

    assertThat(producer.history())
        .hasSize(2)
        .extracting(ProducerRecord::headers)
        .allSatisfy(headers -> assertThat(headers.lastHeader("traceparent")).isNull());
  }

  private void send() {
    Document document = TestDocuments.document("doc", "The minister said so.");
    sender.send(Topics.DOCUMENTS, document.id().value(), document, document.receivedAt());
    sender.send(new DeadLetter(Topics.DOCUMENTS.name(), null, new byte[0], "no text", Map.of()));
  }
}
