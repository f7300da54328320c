package org.stancewatch.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.model.TestStatements.position;
import static org.stancewatch.model.TestStatements.statement;
import static org.stancewatch.model.TestStatements.utterance;
import static org.stancewatch.model.health.Condition.raised;

import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentRevision;
import org.stancewatch.model.Stance;
import org.stancewatch.model.TestDocuments;
import org.stancewatch.model.Utterance;
import org.stancewatch.model.alert.TestAlerts;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionKind;

/** Reads records back with the CloudEvents project's own Kafka library. */
class CloudEventTest {
  private static final Utterance BEFORE = utterance(statement("s1", Stance.AFFIRMS, "2023-01"));
  private static final Utterance AFTER = utterance(statement("s2", Stance.DENIES, "2024-01-16"));
  private static final Document DOCUMENT = TestDocuments.document("d1", "It rained.");

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of(Topics.DOCUMENTS, DOCUMENT, "document", "d1:" + DOCUMENT.revision()),
        Arguments.of(
            Topics.REVISIONS,
            DocumentRevision.of(DOCUMENT),
            "revision",
            "d1:" + DOCUMENT.revision()),
        Arguments.of(
            Topics.STATEMENTS,
            BEFORE.report(),
            "statement",
            "s1:" + BEFORE.report().document().revision()),
        Arguments.of(
            Topics.POSITIONS,
            position(BEFORE, AFTER),
            "position",
            "coalition-iraq|mission-needed|harbour-minister:"),
        Arguments.of(Topics.ALERTS, TestAlerts.reversal("a1", BEFORE, AFTER), "alert", "a1:"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("records")
  void shouldBeACloudEventWhenARecordIsWritten(
      Topic<Object> topic, Object value, String type, String id) {
    CloudEvent event = readBack(topic, new RecordHeaders(), value);

    assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
    assertThat(event.getType()).isEqualTo("org.stancewatch." + type + ".v1");
    assertThat(event.getSource()).isEqualTo(URI.create("/stancewatch/" + topic.name()));
    assertThat(event.getId()).startsWith(id);
    assertThat(event.getTime().toInstant()).isEqualTo(TestDocuments.RECEIVED);
    assertThat(event.getDataContentType()).isEqualTo("application/json");
    assertThat(Json.read(event.getData().toBytes(), topic.valueType())).isEqualTo(value);
  }

  @Test
  void shouldTellOfAConditionAndItsEndAsTwoEventsWhenItIsCleared() {
    Instant now = TestDocuments.RECEIVED;
    Condition raised = raised(ConditionKind.SOURCE_SILENT, "wire", now, now, "after=1", "Silent.");

    CloudEvent event = readBack(Topics.HEALTH, new RecordHeaders(), raised);
    CloudEvent end = readBack(Topics.HEALTH, new RecordHeaders(), raised.cleared(now, "Heard."));

    assertThat(event.getType()).isEqualTo("org.stancewatch.condition.v1");
    assertThat(event.getTime().toInstant()).isEqualTo(now);
    assertThat(event.getId()).startsWith(raised.id() + ":").isNotEqualTo(end.getId());
  }

  @Test
  void shouldHaveAnotherIdWhenAPositionChangesWithinOneDocument() {
    CloudEvent first = readBack(Topics.POSITIONS, new RecordHeaders(), position(AFTER));
    CloudEvent again = readBack(Topics.POSITIONS, new RecordHeaders(), position(AFTER));
    CloudEvent changed = readBack(Topics.POSITIONS, new RecordHeaders(), position(BEFORE, AFTER));

    assertThat(again.getId()).isEqualTo(first.getId());
    assertThat(changed.getId()).isNotEqualTo(first.getId());
  }

  @Test
  void shouldReplaceTheHeadersOfAnotherEventWhenARecordIsForwarded() {
    Headers headers = new RecordHeaders();
    Topics.STATEMENTS.valueSerde().serializer().serialize("any", headers, BEFORE.report());

    CloudEvent event = readBack(Topics.DOCUMENTS, headers, DOCUMENT);

    assertThat(event.getType()).isEqualTo("org.stancewatch.document.v1");
    assertThat(headers.headers("ce_id")).hasSize(1);
  }

  @Test
  void shouldAddNoHeadersWhenTheValueIsATombstone() {
    Headers headers = new RecordHeaders();

    byte[] data = Topics.POSITIONS.valueSerde().serializer().serialize("any", headers, null);

    assertThat(data).isNull();
    assertThat(headers).isEmpty();
  }

  @Test
  void shouldKeepTheTimeWhenItHasFractions() {
    Instant published = Instant.parse("2024-01-17T09:30:00.123456Z");
    Document document = TestDocuments.document("d2", "text", TestDocuments.WIRE, published);

    assertThat(readBack(Topics.DOCUMENTS, new RecordHeaders(), document).getTime().toInstant())
        .isEqualTo(document.receivedAt());
  }

  private static <V> CloudEvent readBack(Topic<V> topic, Headers headers, V value) {
    byte[] data = topic.valueSerde().serializer().serialize(topic.name(), headers, value);
    try (CloudEventDeserializer deserializer = new CloudEventDeserializer()) {
      return deserializer.deserialize(topic.name(), headers, data);
    }
  }
}
