package org.stancewatch.model;

import java.time.Instant;
import java.util.List;

/**
 * Tells that a document no longer makes some statements on one proposition: it was revised or
 * withdrawn.
 *
 * @param revision the revision that no longer makes them; the last known one, if the document was
 *     withdrawn
 * @param learnedAt when Stancewatch learned of it
 * @param kept those on this proposition that the document still makes; empty if none
 */
public record Retraction(
    MissionId mission,
    PropositionId proposition,
    DocumentId document,
    Revision revision,
    Instant learnedAt,
    List<StatementId> kept) {
  public Retraction {
    Require.present("mission", mission);
    Require.present("proposition", proposition);
    Require.present("document", document);
    Require.present("revision", revision);
    Require.present("learnedAt", learnedAt);
    kept = Require.list("kept", kept);
  }

  /** Whether a statement, as it was learned, is one that the document no longer makes. */
  public boolean withdraws(Statement statement) {
    return statement.mission().equals(mission)
        && statement.proposition().equals(proposition)
        && statement.document().id().equals(document)
        && !kept.contains(statement.id())
        && !statement.learnedAt().isAfter(learnedAt);
  }
}
