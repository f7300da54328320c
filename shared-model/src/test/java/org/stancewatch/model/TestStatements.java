package org.stancewatch.model;

import java.util.List;

/** Statements, and what follows from them, for the tests of every module. */
public final class TestStatements {
  public static final MissionId MISSION = new MissionId("coalition-iraq");
  public static final PropositionId MISSION_NEEDED = new PropositionId("mission-needed");

  public static final ActorReference MINISTER = person("harbour-minister", "Ada Harbour");
  public static final ActorReference GENERAL = person("coast-general", "Ben Coast");

  private TestStatements() {}

  public static ActorReference person(String id, String name) {
    return new ActorReference(new ActorId(id), name, ActorKind.PERSON);
  }

  public static Holder holder(ActorReference person) {
    return new Holder(Holder.Level.PERSON, person.id(), person.name());
  }

  /** What Ada Harbour says of {@link #MISSION_NEEDED}, in a document of its own. */
  public static Statement statement(String id, Stance stance, String saidAt) {
    return statement(id, MINISTER, MISSION_NEEDED, stance, saidAt);
  }

  /**
   * @param saidAt as {@link PartialDate#parse} takes it; null if unknown
   */
  public static Statement statement(
      String id, ActorReference actor, PropositionId proposition, Stance stance, String saidAt) {
    String text = actor.name() + " said so. It rained.";
    Document document = TestDocuments.document("document-" + id, text);
    return new Statement(
        new StatementId(id),
        MISSION,
        proposition,
        actor,
        List.of(holder(actor)),
        stance,
        Mode.INDIRECT,
        List.of(Evidence.of(text, 0, text.indexOf('.'), "said")),
        List.of(),
        saidAt == null ? null : PartialDate.parse(saidAt),
        document.publishedAt(),
        document.receivedAt(),
        false,
        0.9,
        document.reference());
  }

  /** An utterance that this dated statement alone reports. */
  public static Utterance utterance(Statement report) {
    return new Utterance(
        new UtteranceId("utterance-" + report.id()),
        report.stance(),
        report.saidAt(),
        report,
        1,
        1);
  }

  /**
   * @param history the oldest first; the last is what is held now
   */
  public static Position position(Utterance... history) {
    Utterance current = history[history.length - 1];
    Statement report = current.report();
    return new Position(
        report.mission(), report.proposition(), holder(report.actor()), current, List.of(history));
  }
}
