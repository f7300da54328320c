package org.stancewatch.standalone;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.ActorReference;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Evidence;
import org.stancewatch.model.Holder;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Mode;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Severity;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;
import org.stancewatch.model.Utterance;
import org.stancewatch.model.UtteranceId;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.model.alert.Arrival;

/** A harbour minister who changes her mind. */
public final class TestNews {
  private static final MissionId WATCH = new MissionId("harbour-watch");
  private static final PropositionId NEEDED = new PropositionId("mission-needed");
  private static final ActorId MINISTER = new ActorId("harbour-minister");
  private static final Source MAST =
      new Source(new SourceId("mast"), "The Daily Mast", SourceKind.NEWSPAPER);

  private TestNews() {}

  public static Document document(String id, String day, String title) {
    Instant published = midnight(day);
    return new Document(
        new DocumentId(id),
        new Revision("r1"),
        MAST,
        URI.create("https://mast.example/" + id),
        title,
        null,
        null,
        published,
        published,
        "The text of " + id,
        null);
  }

  public static Statement statement(String id, String day, Stance stance, String passage) {
    Document document = document(id, day, "Minister speaks");
    return new Statement(
        new StatementId("statement-" + id),
        WATCH,
        NEEDED,
        new ActorReference(MINISTER, "Minister of Harbours", ActorKind.OFFICE),
        List.of(holder()),
        stance,
        Mode.INDIRECT,
        List.of(new Evidence(passage, 0, passage.length(), "said")),
        List.of(),
        PartialDate.parse(day),
        document.publishedAt(),
        document.receivedAt(),
        false,
        0.8,
        document.reference());
  }

  /** She wanted the watch in 2023 and does not in 2024; so many documents report the latter. */
  public static Alert alert(AlertStatus status, int reports) {
    Statement before =
        statement("a", "2023-01-15", Stance.AFFIRMS, "The watch is still needed, she said.");
    Statement after = statement("b", "2024-01-17", Stance.DENIES, "The watch has done its work.");
    return new Alert(
        new AlertId("alert-1"),
        AlertKind.REVERSAL,
        WATCH,
        NEEDED,
        holder(),
        Severity.FULL,
        status,
        Arrival.CURRENT,
        utterance(before, 1),
        utterance(after, reports),
        after.document().id(),
        after.learnedAt(),
        after.learnedAt(),
        "She affirmed it in 2023 and denies it now.");
  }

  private static Utterance utterance(Statement report, int reports) {
    return new Utterance(
        new UtteranceId("utterance-" + report.id()),
        report.stance(),
        report.saidAt(),
        report,
        reports,
        reports);
  }

  private static Holder holder() {
    return new Holder(Holder.Level.OFFICE, MINISTER, "Minister of Harbours");
  }

  private static Instant midnight(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
