package org.stancewatch.extract.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.codec.Json;
import org.stancewatch.extract.Extraction;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.extract.TestArticles;
import org.stancewatch.model.Document;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Statement;
import org.stancewatch.streams.StreamsSettings;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Topics;

class ExtractTopologyTest {
  private final List<Extraction> extractions = new ArrayList<>();
  private final List<DeadLetter> unreadable = new ArrayList<>();
  private Topology topology;
  private TopologyTestDriver driver;
  private TestInputTopic<String, byte[]> documents;
  private TestOutputTopic<String, Statement> statements;
  private TestOutputTopic<String, Retraction> retractions;
  private TestOutputTopic<byte[], byte[]> deadLetters;

  @BeforeEach
  void start(@TempDir Path state) {
    Properties settings =
        new StreamsSettings(
                "extract-test", state, 1, (short) -1, Map.of("bootstrap.servers", "nowhere:1"))
            .toProperties(unreadable::add);
    topology =
        ExtractTopology.build(
            new StatementExtractor(TestArticles.DOSSIERS),
            "extract-test",
            (extraction, took) -> extractions.add(extraction),
            settings);
    driver = new TopologyTestDriver(topology, settings);
    documents =
        driver.createInputTopic(
            Topics.DOCUMENTS.name(),
            Topics.DOCUMENTS.keySerde().serializer(),
            new ByteArraySerializer());
    statements =
        driver.createOutputTopic(
            Topics.STATEMENTS.name(),
            Topics.STATEMENTS.keySerde().deserializer(),
            Topics.STATEMENTS.valueSerde().deserializer());
    retractions =
        driver.createOutputTopic(
            Topics.RETRACTIONS.name(),
            Topics.RETRACTIONS.keySerde().deserializer(),
            Topics.RETRACTIONS.valueSerde().deserializer());
    deadLetters =
        driver.createOutputTopic(
            Topics.DOCUMENTS.deadLetters(),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void shouldKeepNodesWhenTheTopologyIsBuilt() throws IOException {
    String expected =
        new String(
            getClass().getResourceAsStream("/topology/topology.txt").readAllBytes(),
            StandardCharsets.UTF_8);

    assertThat(topology.describe().toString()).isEqualToIgnoringNewLines(expected);
  }

  @Test
  void shouldKeyEveryStatementByMissionAndPropositionWhenADocumentMakesSeveral() {
    send(
        TestArticles.about(
            "Firefly condemned the attacks on Sylvanian soldiers, but said the mission was no longer"
                + " needed."));

    assertThat(statements.readKeyValuesToList())
        .extracting(told -> told.key)
        .containsExactlyInAnyOrder(
            "sylvanian-mission|attacks-illegitimate", "sylvanian-mission|mission-needed");
  }

  @Test
  void shouldTellTheSameWhenADocumentComesAgain() {
    Document document = TestArticles.about("Firefly said foreign troops must leave Freedonia.");
    send(document);
    send(document);

    List<KeyValue<String, Statement>> told = statements.readKeyValuesToList();

    assertThat(told).hasSize(2);
    assertThat(told.get(0)).isEqualTo(told.get(1));
  }

  @Test
  void shouldRetractWhatANewerRevisionNoLongerSays() {
    Document first = TestArticles.about("Firefly said foreign troops must leave Freedonia.");
    send(first);
    Statement said = statements.readValue();
    Document revised = revised(first, "r2", "It rained in Freedonia.");

    send(revised);

    Retraction gone = retractions.readValue();
    assertThat(gone.withdraws(said)).isTrue();
    assertThat(gone.revision()).isEqualTo(revised.revision());
    assertThat(gone.kept()).isEmpty();
    assertThat(retractions.isEmpty()).isTrue();
  }

  @Test
  void shouldRetractAllWhenADocumentIsWithdrawn() {
    Document document = TestArticles.about("Firefly said foreign troops must leave Freedonia.");
    send(document);
    send(document);

    documents.pipeInput(
        document.id().value(), (byte[]) null, document.receivedAt().plusSeconds(60));

    assertThat(retractions.readValuesToList())
        .hasSize(1)
        .allMatch(gone -> gone.withdraws(statements.readValue()));
  }

  @Test
  void shouldTellNothingWhenAnOlderRevisionComesLate() {
    Document first = TestArticles.about("Firefly said foreign troops must leave Freedonia.");
    send(revised(first, "r2", "Firefly said the mission was no longer needed."));
    send(first);

    assertThat(statements.readValuesToList())
        .extracting(statement -> statement.proposition().value())
        .containsExactly("mission-needed");
    assertThat(retractions.isEmpty()).isTrue();
  }

  private static Document revised(Document document, String revision, String passage) {
    return new Document(
        document.id(),
        new Revision(revision),
        document.source(),
        document.url(),
        document.title(),
        document.byline(),
        document.language(),
        document.publishedAt(),
        document.receivedAt().plusSeconds(60),
        TestArticles.about(passage).text(),
        document.origin());
  }

  @Test
  void shouldTimeStatementsByWhenTheDocumentWasReceived() {
    send(TestArticles.about("Firefly said foreign troops must leave Freedonia."));

    assertThat(statements.readRecord().timestamp()).isEqualTo(TestArticles.RECEIVED.toEpochMilli());
  }

  @Test
  void shouldSetTheDocumentAsideWithReasonAndOriginWhenItIsRejected() {
    Document german = TestArticles.inLanguage("de");
    send(german);

    TestRecord<byte[], byte[]> dead = deadLetters.readRecord();
    assertThat(statements.isEmpty()).isTrue();
    assertThat(Json.read(dead.value(), Document.class)).isEqualTo(german);
    assertThat(header(dead, DeadLetter.REASON)).isEqualTo("language: expected English, but was de");
    assertThat(header(dead, "dlq_topic")).isEqualTo(Topics.DOCUMENTS.name());
    assertThat(header(dead, "dlq_service")).isEqualTo("extract-test");
    assertThat(header(dead, "dlq_offset")).isEqualTo("0");
  }

  @Test
  void shouldGoOnWhenARecordIsPoison() {
    documents.pipeInput("k", "{\"id\":".getBytes(StandardCharsets.UTF_8));
    documents.pipeInput("k", "{\"id\":\"a\"}".getBytes(StandardCharsets.UTF_8));
    send(TestArticles.about("Firefly said foreign troops must leave Freedonia."));

    assertThat(unreadable).extracting(DeadLetter::reason).hasSize(2).allMatch(r -> !r.isBlank());
    assertThat(extractions).hasSize(1);
    assertThat(statements.readKeyValuesToList()).hasSize(1);
  }

  private void send(Document document) {
    documents.pipeInput(document.id().value(), Json.write(document));
  }

  private static String header(TestRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}
