package org.stancewatch.extract.revision;

import java.time.Instant;
import java.util.List;
import org.stancewatch.model.Document;
import org.stancewatch.model.Require;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;

/**
 * What a document tells that it did not tell before.
 *
 * @param told what is to be remembered of it; null if that is as before
 * @param statements what it says
 * @param retractions what it says no more
 */
public record Retelling(Told told, List<Statement> statements, List<Retraction> retractions) {
  private static final Retelling NOTHING = new Retelling(null, List.of(), List.of());

  public Retelling {
    statements = Require.list("statements", statements);
    retractions = Require.list("retractions", retractions);
  }

  /**
   * Of a document that came in.
   *
   * @param known what is remembered of it; null if nothing
   * @param statements what was found in it
   */
  public static Retelling of(Told known, Document document, List<Statement> statements) {
    if (known != null && document.receivedAt().isBefore(known.learnedAt())) {
      // An older revision that comes late says nothing that still holds.
      return NOTHING;
    }
    if (known == null && statements.isEmpty()) {
      return NOTHING;
    }
    Told before =
        known != null
            ? known
            : Told.nothing(document.id(), document.revision(), document.receivedAt());
    Told now = before.revised(document.revision(), document.receivedAt(), statements);
    return new Retelling(now, statements, now.since(before));
  }

  /**
   * Of a document that was withdrawn.
   *
   * @param known what is remembered of it; null if nothing
   */
  public static Retelling withdrawn(Told known, Instant time) {
    if (known == null) {
      return NOTHING;
    }
    Told now = known.revised(known.revision(), time, List.of());
    return new Retelling(now, List.of(), now.since(known));
  }
}
