package org.stancewatch.topic;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentRevision;
import org.stancewatch.model.Position;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertVerdict;
import org.stancewatch.model.health.Condition;

/** The one list of topics. */
public final class Topics {
  private static final Duration A_YEAR = Duration.ofDays(365);

  /** Articles, keyed by document id; without a value where one is withdrawn. */
  public static final Topic<Document> DOCUMENTS =
      new Topic<>(
          "stancewatch.documents.v1",
          Document.class,
          Duration.ofDays(30),
          "org.stancewatch.document.v1",
          document -> document.id() + ":" + document.revision(),
          Document::receivedAt);

  /**
   * The latest published revision of each document, keyed by document id; without a value where it
   * is withdrawn.
   */
  public static final Topic<DocumentRevision> REVISIONS =
      new Topic<>(
          "stancewatch.revisions.v1",
          DocumentRevision.class,
          null,
          "org.stancewatch.revision.v1",
          noted -> noted.document() + ":" + noted.revision(),
          DocumentRevision::receivedAt);

  /** Statements, keyed by {@link Keys#of(Statement)} so that whatever compares lies together. */
  public static final Topic<Statement> STATEMENTS =
      new Topic<>(
          "stancewatch.statements.v1",
          Statement.class,
          A_YEAR,
          "org.stancewatch.statement.v1",
          statement -> statement.id() + ":" + statement.document().revision(),
          Statement::learnedAt);

  /** What documents say no more, keyed as the statements are. */
  public static final Topic<Retraction> RETRACTIONS =
      new Topic<>(
          "stancewatch.retractions.v1",
          Retraction.class,
          A_YEAR,
          "org.stancewatch.retraction.v1",
          retraction -> Keys.of(retraction) + ":" + contentId(retraction),
          Retraction::learnedAt);

  /** What each holder holds now, keyed by {@link Keys#of(Position)}. */
  public static final Topic<Position> POSITIONS =
      new Topic<>(
          "stancewatch.positions.v1",
          Position.class,
          null,
          "org.stancewatch.position.v1",
          position -> Keys.of(position) + ":" + contentId(position),
          position -> position.current().report().learnedAt());

  /** Alerts and their updates, keyed by alert id. */
  public static final Topic<Alert> ALERTS =
      new Topic<>(
          "stancewatch.alerts.v1",
          Alert.class,
          A_YEAR,
          "org.stancewatch.alert.v1",
          alert -> alert.id() + ":" + contentId(alert),
          Alert::updatedAt);

  /** What people decided about alerts, keyed by alert id. */
  public static final Topic<AlertVerdict> VERDICTS =
      new Topic<>(
          "stancewatch.verdicts.v1",
          AlertVerdict.class,
          null,
          "org.stancewatch.verdict.v1",
          verdict -> verdict.alert() + ":" + contentId(verdict),
          AlertVerdict::at);

  /** What is the matter with the flow of news, keyed by condition id. */
  public static final Topic<Condition> HEALTH =
      new Topic<>(
          "stancewatch.health.v1",
          Condition.class,
          null,
          "org.stancewatch.condition.v1",
          condition -> condition.id() + ":" + contentId(condition),
          Condition::changedAt);

  private Topics() {}

  /** Statements of one document change a position or an alert several times at one event time. */
  private static String contentId(Object value) {
    return UUID.nameUUIDFromBytes(Json.write(value)).toString();
  }

  public static List<Topic<?>> all() {
    return List.of(
        DOCUMENTS, REVISIONS, STATEMENTS, RETRACTIONS, POSITIONS, ALERTS, VERDICTS, HEALTH);
  }
}
