package org.stancewatch.model.alert;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Holder;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Require;
import org.stancewatch.model.Severity;
import org.stancewatch.model.Utterance;

/**
 * A contradiction, with both sides in evidence; or, as a CORRECTION, that one is none.
 *
 * @param holder who contradicts themselves, at the most specific level that does; of a CAMP_SPLIT
 *     the camp, of a DISPUTE who affirms, of a FIGURE_CONFLICT who gives the earlier value
 * @param before the side that was said first; of two said at the same time, the one learned first
 * @param after the side that was said later
 * @param raisedBy the document whose arrival showed the contradiction
 * @param raisedAt when that document was received
 * @param updatedAt when the last report was added
 * @param explanation which rule fired and why, as sentences
 * @param corrects the alert that a CORRECTION cancels; null for every other kind
 */
public record Alert(
    AlertId id,
    AlertKind kind,
    MissionId mission,
    PropositionId proposition,
    Holder holder,
    Severity severity,
    AlertStatus status,
    Arrival arrival,
    Utterance before,
    Utterance after,
    DocumentId raisedBy,
    Instant raisedAt,
    Instant updatedAt,
    String explanation,
    @Nullable AlertId corrects) {
  public Alert {
    Require.present("id", id);
    Require.present("kind", kind);
    Require.present("mission", mission);
    Require.present("proposition", proposition);
    Require.present("holder", holder);
    Require.present("severity", severity);
    Require.present("status", status);
    Require.present("arrival", arrival);
    Require.present("before", before);
    Require.present("after", after);
    Require.present("raisedBy", raisedBy);
    Require.present("raisedAt", raisedAt);
    Require.present("updatedAt", updatedAt);
    Require.text("explanation", explanation, 10_000);
    Require.that(
        (corrects != null) == (kind == AlertKind.CORRECTION),
        "corrects",
        "expected of a CORRECTION, and of no other kind");
  }

  /** An alert that corrects no other. */
  public Alert(
      AlertId id,
      AlertKind kind,
      MissionId mission,
      PropositionId proposition,
      Holder holder,
      Severity severity,
      AlertStatus status,
      Arrival arrival,
      Utterance before,
      Utterance after,
      DocumentId raisedBy,
      Instant raisedAt,
      Instant updatedAt,
      String explanation) {
    this(
        id,
        kind,
        mission,
        proposition,
        holder,
        severity,
        status,
        arrival,
        before,
        after,
        raisedBy,
        raisedAt,
        updatedAt,
        explanation,
        null);
  }
}
