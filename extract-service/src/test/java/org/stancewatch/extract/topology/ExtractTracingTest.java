package org.stancewatch.extract.topology;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.extract.TestArticles;
import org.stancewatch.model.Document;
import org.stancewatch.streams.StreamsSettings;
import org.stancewatch.topic.Topics;
import org.stancewatch.tracing.Tracing;
import org.stancewatch.tracing.TracingWrapper;

class ExtractTracingTest {
  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String INGEST_SPAN = "b7ad6b7169203331";
  private static final String PARENT = "00-" + TRACE + "-" + INGEST_SPAN + "-01";
  private static final Document ARTICLE =
      TestArticles.about(
          "Firefly condemned the attacks on Sylvanian soldiers, but said the mission was no longer"
              + " needed.");

  @TempDir Path state;

  @Test
  void shouldGoOnWithTheTraceWhenADocumentNamesOne() {
    List<Headers> statements = process(on(), ARTICLE, PARENT, Topics.STATEMENTS.name());

    SpanData span = onlySpan();
    assertThat(span.getName()).isEqualTo("extract");
    assertThat(span.getTraceId()).isEqualTo(TRACE);
    assertThat(span.getParentSpanId()).isEqualTo(INGEST_SPAN);
    assertThat(statements)
        .hasSize(2)
        .allSatisfy(headers -> assertThat(parents(headers)).containsExactly(nameOf(span)));
  }

  @Test
  void shouldTellWhatWasFoundWhenADocumentIsRead() {
    process(on(), ARTICLE, PARENT, Topics.STATEMENTS.name());

    assertThat(onlySpan().getAttributes().asMap())
        .containsEntry(stringKey("stancewatch.document.id"), ARTICLE.id().value())
        .containsEntry(stringKey("stancewatch.source.id"), ARTICLE.source().id().value())
        .containsEntry(longKey("stancewatch.statements"), 2L)
        .containsKey(longKey("stancewatch.abstentions"));
  }

  @Test
  void shouldBeginATraceWhenTheDocumentNamesNoneOrNonsense() {
    process(on(), ARTICLE, "00-nonsense", Topics.STATEMENTS.name());

    assertThat(onlySpan().getParentSpanContext().isValid()).isFalse();
  }

  @Test
  void shouldNameTheSpanInTheDeadLetterWhenTheDocumentIsRejected() {
    List<Headers> dead =
        process(on(), TestArticles.inLanguage("de"), PARENT, Topics.DOCUMENTS.deadLetters());

    assertThat(parents(dead.get(0))).containsExactly(nameOf(onlySpan()));
    assertThat(onlySpan().getAttributes().asMap())
        .containsEntry(stringKey("stancewatch.rejected.field"), "language");
  }

  @Test
  void shouldWriteNoHeaderWhenTracingIsOff() {
    List<Headers> statements = process(Tracing.off(), ARTICLE, null, Topics.STATEMENTS.name());

    assertThat(statements).hasSize(2).allSatisfy(headers -> assertThat(parents(headers)).isEmpty());
    assertThat(TELEMETRY.getSpans()).isEmpty();
  }

  private static Tracing on() {
    return Tracing.on(TELEMETRY.getOpenTelemetry());
  }

  private List<Headers> process(Tracing tracing, Document document, String parent, String output) {
    Properties settings =
        new StreamsSettings(
                "extract-test", state, 1, (short) -1, Map.of("bootstrap.servers", "nowhere:1"))
            .toProperties(letter -> {});
    TracingWrapper.addTo(settings, tracing);
    StatementExtractor extractor = new StatementExtractor(TestArticles.DOSSIERS);
    try (TopologyTestDriver driver =
        new TopologyTestDriver(
            ExtractTopology.build(extractor, "extract-test", (extraction, took) -> {}, settings),
            settings)) {
      driver
          .createInputTopic(
              Topics.DOCUMENTS.name(),
              Topics.DOCUMENTS.keySerde().serializer(),
              Topics.DOCUMENTS.valueSerde().serializer())
          .pipeInput(new TestRecord<>(document.id().value(), document, headers(parent)));
      return driver
          .createOutputTopic(output, new ByteArrayDeserializer(), new ByteArrayDeserializer())
          .readRecordsToList()
          .stream()
          .map(TestRecord::headers)
          .toList();
    }
  }

  private static Headers headers(String parent) {
    Headers headers = new RecordHeaders();
    return parent == null ? headers : headers.add("traceparent", parent.getBytes(UTF_8));
  }

  private static SpanData onlySpan() {
    assertThat(TELEMETRY.getSpans()).hasSize(1);
    return TELEMETRY.getSpans().get(0);
  }

  private static String nameOf(SpanData span) {
    return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-01";
  }

  private static List<String> parents(Headers headers) {
    List<String> parents = new ArrayList<>();
    for (Header header : headers.headers("traceparent")) {
      parents.add(new String(header.value(), UTF_8));
    }
    return parents;
  }
}
