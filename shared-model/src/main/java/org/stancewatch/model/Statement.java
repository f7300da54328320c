package org.stancewatch.model;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * What a document reports an actor to say of one proposition about one mission.
 *
 * @param holders whose position this is, the most specific first: the actor and, where they speak
 *     for them, their office and government
 * @param evidence where the document says so, the strongest passage first; never empty
 * @param chain who reports it within the document, the outermost first ("A says that B said");
 *     mostly empty
 * @param saidAt when the actor said it; null if the document gives no way to tell
 * @param reportedAt when the document was published; null if it is undated
 * @param learnedAt when Stancewatch received the document
 * @param historical whether the document tells it as background, not as news
 * @param confidence 0 (a guess) to 1 (certain) that actor, proposition and stance are right
 * @param figure the value it gives for a FIGURE; null for every other proposition
 */
public record Statement(
    StatementId id,
    MissionId mission,
    PropositionId proposition,
    ActorReference actor,
    List<Holder> holders,
    Stance stance,
    Mode mode,
    List<Evidence> evidence,
    List<ActorReference> chain,
    @Nullable PartialDate saidAt,
    @Nullable Instant reportedAt,
    Instant learnedAt,
    boolean historical,
    double confidence,
    @Nullable Figure figure,
    DocumentReference document) {
  public Statement {
    Require.present("id", id);
    Require.present("mission", mission);
    Require.present("proposition", proposition);
    Require.present("actor", actor);
    holders = Require.list("holders", holders);
    Require.present("stance", stance);
    Require.present("mode", mode);
    evidence = Require.list("evidence", evidence);
    Require.that(!evidence.isEmpty(), "evidence", "expected at least one passage");
    chain = Require.list("chain", chain);
    Require.present("learnedAt", learnedAt);
    Require.that(
        confidence >= 0 && confidence <= 1, "confidence", "expected 0 to 1, but was " + confidence);
    Require.present("document", document);
  }

  /** A statement that gives no figure. */
  public Statement(
      StatementId id,
      MissionId mission,
      PropositionId proposition,
      ActorReference actor,
      List<Holder> holders,
      Stance stance,
      Mode mode,
      List<Evidence> evidence,
      List<ActorReference> chain,
      PartialDate saidAt,
      Instant reportedAt,
      Instant learnedAt,
      boolean historical,
      double confidence,
      DocumentReference document) {
    this(
        id,
        mission,
        proposition,
        actor,
        holders,
        stance,
        mode,
        evidence,
        chain,
        saidAt,
        reportedAt,
        learnedAt,
        historical,
        confidence,
        null,
        document);
  }

  /** The strongest passage. */
  public Evidence bestEvidence() {
    return evidence.get(0);
  }
}
