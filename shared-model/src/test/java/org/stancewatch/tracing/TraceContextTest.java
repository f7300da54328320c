package org.stancewatch.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {
  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

  private final Headers headers = new RecordHeaders();

  @Test
  void shouldFindTheSenderWhenARecordNamesIt() {
    put("traceparent", PARENT);
    put("tracestate", "vendor=one");

    SpanContext sender = read();

    assertThat(sender.getTraceId()).isEqualTo(TRACE);
    assertThat(sender.getSpanId()).isEqualTo("b7ad6b7169203331");
    assertThat(sender.isRemote()).isTrue();
    assertThat(sender.getTraceState().get("vendor")).isEqualTo("one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0\n"
      })
  void shouldFindNobodyWhenTheHeaderIsMalformed(String malformed) {
    put("traceparent", malformed);

    assertThat(read().isValid()).isFalse();
  }

  @Test
  void shouldFindNobodyWhenAHeaderIsTooLongOrEmpty() {
    put("traceparent", "01-" + PARENT.substring(3) + "-" + "x".repeat(TraceContext.LONGEST_HEADER));
    assertThat(read().isValid()).isFalse();

    headers.remove("traceparent").add("traceparent", null);
    assertThat(read().isValid()).isFalse();
  }

  @Test
  void shouldKeepTheSenderAloneWhenItsStateIsTooLong() {
    put("traceparent", PARENT);
    put(
        "tracestate",
        "vendor=" + "x".repeat(200) + ",other=" + "y".repeat(200) + ",z=" + "1,".repeat(99));

    assertThat(read().getTraceId()).isEqualTo(TRACE);
    assertThat(read().getTraceState().isEmpty()).isTrue();
  }

  @Test
  void shouldReadNoBaggage() {
    put("traceparent", PARENT);
    put("baggage", "user=someone");

    assertThat(Baggage.fromContext(TraceContext.read(headers)).isEmpty()).isTrue();
  }

  @Test
  void shouldReplaceWhatStoodThereWhenTheThreadIsInASpan() {
    put("traceparent", PARENT);
    put("traceparent", PARENT);
    Span span =
        Tracing.on(TELEMETRY.getOpenTelemetry()).begin("test", SpanKind.INTERNAL, Context.root());

    Context.root().with(span).wrap(() -> TraceContext.write(headers)).run();

    assertThat(headers.headers("traceparent")).hasSize(1);
    assertThat(read().getSpanId()).isEqualTo(span.getSpanContext().getSpanId());
  }

  @Test
  void shouldWriteNothingWhenTracingIsOff() {
    put("traceparent", PARENT);
    Headers written = new RecordHeaders();
    Tracing off = Tracing.off();
    Span request = off.begin("test", SpanKind.SERVER, TraceContext.read(headers));
    Span document = off.beginTrace("test", SpanKind.PRODUCER, request);

    for (Span span : new Span[] {request, document}) {
      Context.root().with(span).wrap(() -> TraceContext.write(written)).run();
    }

    assertThat(written).isEmpty();
  }

  private SpanContext read() {
    return Span.fromContext(TraceContext.read(headers)).getSpanContext();
  }

  private void put(String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
