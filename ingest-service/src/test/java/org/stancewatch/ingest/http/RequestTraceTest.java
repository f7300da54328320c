package org.stancewatch.ingest.http;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stancewatch.ingest.intake.Outcome;
import org.stancewatch.tracing.Tracing;

class RequestTraceTest {
  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";
  private static final Answer ANSWER =
      new Answer(0, null, "doc-1", "r1", Outcome.ACCEPTED, null, null);

  private final Tracing tracing = Tracing.on(TELEMETRY.getOpenTelemetry());
  private final MutableHttpRequest<?> request = HttpRequest.POST("/documents", "{}");

  @Test
  void shouldGoOnWithTheSendersTraceWhenADocumentComesAlone() {
    request.header("Traceparent", PARENT);

    follow(true, CompletableFuture.completedFuture(ANSWER));

    SpanData http = span("POST /documents");
    assertThat(http.getTraceId()).isEqualTo(TRACE);
    assertThat(http.getParentSpanId()).isEqualTo("b7ad6b7169203331");
    assertThat(span("ingest").getTraceId()).isEqualTo(TRACE);
    assertThat(span("ingest").getParentSpanId()).isEqualTo(http.getSpanId());
    assertThat(span("ingest").getAttributes().asMap())
        .containsEntry(stringKey("stancewatch.document.id"), "doc-1")
        .containsEntry(stringKey("stancewatch.outcome"), "ACCEPTED");
  }

  @Test
  void shouldBeginATraceWhenTheSenderNamesNoneOrNonsense() {
    request.header("traceparent", "00-nonsense");

    follow(true, CompletableFuture.completedFuture(ANSWER));

    assertThat(span("POST /documents").getParentSpanContext().isValid()).isFalse();
  }

  @Test
  void shouldLinkEachDocumentToTheRequestWhenItIsOneOfMany() {
    request.header("traceparent", PARENT);
    try (RequestTrace trace = new RequestTrace(tracing, request, "POST /documents")) {
      trace.follow(false, () -> CompletableFuture.completedFuture(ANSWER));
      trace.follow(false, () -> CompletableFuture.completedFuture(ANSWER));
    }

    SpanData http = span("POST /documents");
    List<SpanData> documents = spans("ingest");
    assertThat(documents).extracting(SpanData::getTraceId).doesNotHaveDuplicates().hasSize(2);
    assertThat(documents)
        .flatExtracting(SpanData::getLinks)
        .extracting(LinkData::getSpanContext)
        .containsExactly(http.getSpanContext(), http.getSpanContext());
  }

  @Test
  void shouldBeInTheDocumentsSpanWhileItIsTakenAndEndItWhenItIsAcknowledged() {
    CompletableFuture<Answer> acknowledged = new CompletableFuture<>();
    follow(true, acknowledged);
    assertThat(spans("ingest")).isEmpty();

    acknowledged.complete(ANSWER);

    assertThat(span("ingest").hasEnded()).isTrue();
    assertThat(Span.current().getSpanContext().isValid()).isFalse();
  }

  @Test
  void shouldMarkTheDocumentWhenKafkaDoesNotTakeIt() {
    follow(true, CompletableFuture.failedFuture(new IllegalStateException("away")));

    assertThat(span("ingest").getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
  }

  @Test
  void shouldBeInNoSpanWhenTracingIsOff() {
    request.header("traceparent", PARENT);
    try (RequestTrace trace = new RequestTrace(Tracing.off(), request, "POST /documents")) {
      for (boolean isAlone : new boolean[] {true, false}) {
        trace.follow(
            isAlone,
            () -> {
              assertThat(Span.current().getSpanContext().isValid()).isFalse();
              return CompletableFuture.completedFuture(ANSWER);
            });
      }
    }
  }

  private void follow(boolean isAlone, CompletableFuture<Answer> answer) {
    try (RequestTrace trace = new RequestTrace(tracing, request, "POST /documents")) {
      trace.follow(
          isAlone,
          () -> {
            assertThat(Span.current().getSpanContext().isValid()).isTrue();
            return answer;
          });
    }
  }

  private static SpanData span(String name) {
    assertThat(spans(name)).hasSize(1);
    return spans(name).get(0);
  }

  private static List<SpanData> spans(String name) {
    return TELEMETRY.getSpans().stream().filter(span -> span.getName().equals(name)).toList();
  }
}
