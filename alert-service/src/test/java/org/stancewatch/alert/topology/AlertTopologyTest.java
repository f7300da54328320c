package org.stancewatch.alert.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.alert.Said;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.alert.ledger.Judgement;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.model.Position;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.streams.StreamsSettings;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Keys;
import org.stancewatch.topic.Topic;
import org.stancewatch.topic.Topics;

class AlertTopologyTest {
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<DeadLetter> deadLetters = new ArrayList<>();
  private Topology topology;
  private TopologyTestDriver driver;
  private TestInputTopic<String, Statement> statements;
  private TestInputTopic<String, Retraction> retractions;
  private TestOutputTopic<String, Position> positions;
  private TestOutputTopic<String, Alert> alerts;

  @BeforeEach
  void start(@TempDir Path state) {
    Properties settings =
        new StreamsSettings(
                "alert-test", state, 1, (short) -1, Map.of("bootstrap.servers", "nowhere:1"))
            .toProperties(deadLetters::add);
    topology =
        AlertTopology.build(
            store -> new Ledger(TestDossiers.ALL, store, LedgerSettings.DEFAULTS),
            judgements::add,
            settings);
    driver = new TopologyTestDriver(topology, settings);
    statements =
        driver.createInputTopic(
            Topics.STATEMENTS.name(),
            Topics.STATEMENTS.keySerde().serializer(),
            Topics.STATEMENTS.valueSerde().serializer());
    retractions =
        driver.createInputTopic(
            Topics.RETRACTIONS.name(),
            Topics.RETRACTIONS.keySerde().serializer(),
            Topics.RETRACTIONS.valueSerde().serializer());
    positions = output(Topics.POSITIONS);
    alerts = output(Topics.ALERTS);
  }

  private <V> TestOutputTopic<String, V> output(Topic<V> topic) {
    return driver.createOutputTopic(
        topic.name(), topic.keySerde().deserializer(), topic.valueSerde().deserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  /**
   * A difference means that a running system's stores or changelogs change their names: think about
   * what becomes of their content before you update the file.
   */
  @Test
  void shouldKeepNodesAndStoresWhenTheTopologyIsBuilt() throws IOException {
    String expected =
        new String(
            getClass().getResourceAsStream("/topology/topology.txt").readAllBytes(),
            StandardCharsets.UTF_8);

    assertThat(topology.describe().toString()).isEqualToIgnoringNewLines(expected);
  }

  @Test
  void shouldTellPositionsAndOneAlertWhenAStanceTurnsAndIsReportedAgain() {
    send(affirms("a", "2023-05-02"));
    send(denies("d", "2024-01-05"));
    send(denies("e", "2024-01-06").learned(1));

    assertThat(positions.readKeyValuesToList())
        .allMatch(told -> told.key.equals("coalition-iraq|mission-needed|minister"))
        .extracting(told -> told.value.current().stance() + " " + told.value.current().reports())
        .containsExactly("AFFIRMS 1", "DENIES 1", "DENIES 2");
    List<TestRecord<String, Alert>> told = alerts.readRecordsToList();
    assertThat(told)
        .extracting(record -> record.value().status())
        .containsExactly(AlertStatus.PROVISIONAL, AlertStatus.CORROBORATED);
    assertThat(told).extracting(TestRecord::key).containsOnly(told.get(0).value().id().value());
    assertThat(told).extracting(AlertTopologyTest::eventId).doesNotHaveDuplicates();
  }

  @Test
  void shouldTakeAlertAndPositionBackWhenTheirDocumentIsWithdrawn() {
    send(affirms("a", "2023-05-02"));
    send(denies("d", "2024-01-05").learned(1));
    Statement gone = denies("d", "2024-01-05").learned(1).statement();
    Retraction retraction =
        new Retraction(
            gone.mission(),
            gone.proposition(),
            gone.document().id(),
            new Revision("r2"),
            gone.learnedAt().plusSeconds(60),
            List.of());

    retractions.pipeInput(Keys.of(retraction), retraction);

    List<Alert> told = alerts.readValuesToList();
    assertThat(told)
        .extracting(alert -> alert.kind() + " " + alert.status())
        .containsExactly("REVERSAL PROVISIONAL", "CORRECTION CORROBORATED", "REVERSAL RETRACTED");
    assertThat(told.get(1).corrects()).isEqualTo(told.get(0).id());
    assertThat(positions.readValuesToList())
        .extracting(position -> position.current().stance())
        .containsExactly(Stance.AFFIRMS, Stance.DENIES, Stance.AFFIRMS);
  }

  @Test
  void shouldTellNothingWhenAStatementComesAgain() {
    send(affirms("a", "2023-05-02"));
    send(affirms("a", "2023-05-02"));

    assertThat(positions.readValuesToList()).hasSize(1);
    assertThat(judgements).hasSize(2);
  }

  @Test
  void shouldSetAsideAndGoOnWhenRecordsArePoison() {
    TestInputTopic<String, String> raw =
        driver.createInputTopic(
            Topics.STATEMENTS.name(),
            Topics.STATEMENTS.keySerde().serializer(),
            new StringSerializer());

    raw.pipeInput("key", "{\"id\":");
    raw.pipeInput("key", (String) null);
    statements.pipeInput("another|key", affirms("a", "2023-05-02").statement());
    send(denies("d", "2024-01-05"));

    assertThat(deadLetters)
        .extracting(DeadLetter::reason)
        .hasSize(3)
        .anyMatch(reason -> reason.startsWith("statement: is missing"))
        .anyMatch(reason -> reason.startsWith("key: expected \"coalition-iraq|mission-needed\""));
    assertThat(positions.readValuesToList())
        .extracting(position -> position.current().stance())
        .containsExactly(Stance.DENIES);
  }

  private void send(Said said) {
    statements.pipeInput(Keys.of(said.statement()), said.statement());
  }

  private static String eventId(TestRecord<String, Alert> record) {
    return new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
  }
}
