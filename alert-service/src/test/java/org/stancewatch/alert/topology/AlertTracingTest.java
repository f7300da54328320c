package org.stancewatch.alert.topology;

import static io.opentelemetry.api.common.AttributeKey.stringArrayKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.streams.StreamsSettings;
import org.stancewatch.topic.Keys;
import org.stancewatch.topic.Topic;
import org.stancewatch.topic.Topics;
import org.stancewatch.tracing.Tracing;
import org.stancewatch.tracing.TracingWrapper;

class AlertTracingTest {
  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  private static final Statement BEFORE = affirms("a", "2023-05-02").statement();
  private static final Statement AFTER = denies("d", "2024-01-05").statement();

  @TempDir Path state;
  private Topology topology;
  private TopologyTestDriver driver;

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void shouldCarryEachStatementsOwnTraceToAlertsAndPositionsWhenItIsJudged() {
    start(Tracing.on(TELEMETRY.getOpenTelemetry()));
    send(BEFORE, "1");
    send(AFTER, "2");

    List<TestRecord<String, Alert>> alerts = read(Topics.ALERTS);

    List<SpanData> spans = TELEMETRY.getSpans();
    assertThat(spans).extracting(SpanData::getName).containsExactly("judge", "judge");
    assertThat(spans)
        .extracting(SpanData::getTraceId)
        .containsExactly("1".repeat(32), "2".repeat(32));
    assertThat(alerts).extracting(AlertTracingTest::parent).containsExactly(nameOf(spans.get(1)));
    assertThat(read(Topics.POSITIONS))
        .extracting(AlertTracingTest::parent)
        .containsExactly(nameOf(spans.get(0)), nameOf(spans.get(1)));
    assertThat(spans.get(1).getAttributes().asMap())
        .containsEntry(stringKey("stancewatch.statement.id"), AFTER.id().value())
        .containsEntry(stringKey("stancewatch.verdict"), "reversed")
        .containsEntry(
            stringArrayKey("stancewatch.alert.ids"), List.of(alerts.get(0).value().id().value()));
  }

  @Test
  void shouldMarkTheSpanWhenAStatementIsSetAside() {
    start(Tracing.on(TELEMETRY.getOpenTelemetry()));

    send("another|key", BEFORE, "1");

    assertThat(TELEMETRY.getSpans())
        .singleElement()
        .satisfies(
            span -> assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR));
  }

  @Test
  void shouldKeepNodesAndStoresWhenTracingIsSwitchedOn() {
    start(Tracing.off());
    String untraced = topology.describe().toString();
    driver.close();

    start(Tracing.on(TELEMETRY.getOpenTelemetry()));

    assertThat(topology.describe().toString()).isEqualTo(untraced);
  }

  @Test
  void shouldWriteNoHeaderWhenTracingIsOff() {
    start(Tracing.off());
    send(Keys.of(BEFORE), BEFORE, null);
    send(Keys.of(AFTER), AFTER, null);

    assertThat(read(Topics.ALERTS))
        .singleElement()
        .satisfies(alert -> assertThat(parent(alert)).isNull());
    assertThat(TELEMETRY.getSpans()).isEmpty();
  }

  private void start(Tracing tracing) {
    Properties settings =
        new StreamsSettings(
                "alert-test", state, 1, (short) -1, Map.of("bootstrap.servers", "nowhere:1"))
            .toProperties(letter -> {});
    TracingWrapper.addTo(settings, tracing);
    topology =
        AlertTopology.build(
            store -> new Ledger(TestDossiers.ALL, store, LedgerSettings.DEFAULTS),
            judgement -> {},
            settings);
    driver = new TopologyTestDriver(topology, settings);
  }

  private void send(Statement statement, String digit) {
    send(Keys.of(statement), statement, digit);
  }

  private void send(String key, Statement statement, String digit) {
    Headers headers = new RecordHeaders();
    if (digit != null) {
      String parent = "00-%s-%s-01".formatted(digit.repeat(32), digit.repeat(16));
      headers.add("traceparent", parent.getBytes(UTF_8));
    }
    driver
        .createInputTopic(
            Topics.STATEMENTS.name(),
            Topics.STATEMENTS.keySerde().serializer(),
            Topics.STATEMENTS.valueSerde().serializer())
        .pipeInput(new TestRecord<>(key, statement, headers));
  }

  private <V> List<TestRecord<String, V>> read(Topic<V> topic) {
    return driver
        .createOutputTopic(
            topic.name(), topic.keySerde().deserializer(), topic.valueSerde().deserializer())
        .readRecordsToList();
  }

  private static String nameOf(SpanData span) {
    return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-01";
  }

  private static String parent(TestRecord<?, ?> record) {
    var header = record.headers().lastHeader("traceparent");
    return header == null ? null : new String(header.value(), UTF_8);
  }
}
