package org.stancewatch.codec;

import static org.stancewatch.model.TestStatements.position;
import static org.stancewatch.model.TestStatements.statement;
import static org.stancewatch.model.TestStatements.utterance;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.stancewatch.model.DocumentRevision;
import org.stancewatch.model.Figure;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Stance;
import org.stancewatch.model.StatementId;
import org.stancewatch.model.TestDocuments;
import org.stancewatch.model.Utterance;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertVerdict;
import org.stancewatch.model.alert.TestAlerts;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionKind;

/**
 * One of each record that goes over a topic, and of a figure, with the name of its stored example.
 */
final class WireRecords {
  private static final Utterance BEFORE = utterance(statement("s1", Stance.AFFIRMS, "2023-01"));
  private static final Utterance AFTER = utterance(statement("s2", Stance.DENIES, "2024-01-16"));

  private static final Figure FIGURE =
      new Figure(
          new Figure.Amount(2000, 2500L, "troops"),
          null,
          "Harbourlander",
          "Coastland",
          PartialDate.parse("2024-01"));

  private static final Retraction RETRACTION =
      new Retraction(
          BEFORE.report().mission(),
          BEFORE.report().proposition(),
          BEFORE.report().document().id(),
          new Revision("r2"),
          Instant.parse("2024-01-18T10:15:00Z"),
          List.of(new StatementId("s3")));

  private static final AlertVerdict VERDICT =
      new AlertVerdict(
          new AlertId("alert-1"),
          PartialDate.parse("2023"),
          PartialDate.parse("2024-01-16"),
          AlertVerdict.Decision.REJECTED,
          "desk",
          Instant.parse("2024-01-18T11:00:00Z"),
          "She quotes her predecessor.");

  private static final Condition CONDITION =
      Condition.raised(
          ConditionKind.SOURCE_SILENT,
          "coast-wire",
          Instant.parse("2024-01-17T10:15:00Z"),
          Instant.parse("2024-01-18T10:15:30Z"),
          "source-silent-after=PT24H",
          "Coast Wire has sent no new document since 2024-01-17T10:15:00Z, for more than 24 hours.");

  private WireRecords() {}

  static Stream<Arguments> all() {
    return Stream.of(
            TestDocuments.document("document-1", "It rained in the harbour. “Again,” said Ada."),
            DocumentRevision.of(TestDocuments.document("document-1", "It rained.")),
            BEFORE.report(),
            FIGURE,
            RETRACTION,
            position(BEFORE, AFTER),
            TestAlerts.reversal("alert-1", BEFORE, AFTER),
            VERDICT,
            CONDITION)
        .map(record -> Arguments.of(record.getClass().getSimpleName().toLowerCase(), record));
  }
}
