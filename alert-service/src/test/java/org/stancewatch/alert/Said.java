package org.stancewatch.alert;

import java.time.Instant;
import java.util.List;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.ActorReference;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.DocumentReference;
import org.stancewatch.model.Evidence;
import org.stancewatch.model.Holder;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Mode;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;

/**
 * Statements of one minister for tests: each in a document, and of a source, of its own unless
 * changed.
 *
 * @param saidAt null if undated
 * @param learned minutes after the first minute of 2025
 */
public record Said(
    String id,
    Stance stance,
    String saidAt,
    String proposition,
    ActorKind kind,
    double confidence,
    String document,
    String revision,
    String outlet,
    String origin,
    String passage,
    int learned) {
  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

  public static Said affirms(String id, String saidAt) {
    return of(id, Stance.AFFIRMS, saidAt);
  }

  public static Said denies(String id, String saidAt) {
    return of(id, Stance.DENIES, saidAt);
  }

  public static Said hedges(String id, String saidAt) {
    return of(id, Stance.HEDGES, saidAt);
  }

  public static Said of(String id, Stance stance, String saidAt) {
    String passage = "words of " + id;
    return new Said(
        id,
        stance,
        saidAt,
        "mission-needed",
        ActorKind.PERSON,
        0.9,
        "document-" + id,
        "r1",
        "outlet-" + id,
        null,
        passage,
        0);
  }

  public Said on(String proposition) {
    return new Said(
        id,
        stance,
        saidAt,
        proposition,
        kind,
        confidence,
        document,
        revision,
        outlet,
        origin,
        passage,
        learned);
  }

  public Said by(ActorKind kind) {
    return new Said(
        id,
        stance,
        saidAt,
        proposition,
        kind,
        confidence,
        document,
        revision,
        outlet,
        origin,
        passage,
        learned);
  }

  public Said confident(double confidence) {
    return new Said(
        id,
        stance,
        saidAt,
        proposition,
        kind,
        confidence,
        document,
        revision,
        outlet,
        origin,
        passage,
        learned);
  }

  public Said in(String document) {
    return new Said(
        id,
        stance,
        saidAt,
        proposition,
        kind,
        confidence,
        document,
        revision,
        outlet,
        origin,
        passage,
        learned);
  }

  public Said revised(String revision) {
    return new Said(
        id,
        stance,
        saidAt,
        proposition,
        kind,
        confidence,
        document,
        revision,
        outlet,
        origin,
        passage,
        learned);
  }

  public Said from(String outlet) {
    return new Said(
        id,
        stance,
        saidAt,
        proposition,
        kind,
        confidence,
        document,
        revision,
        outlet,
        origin,
        passage,
        learned);
  }

  public Said crediting(String origin) {
    return new Said(
        id,
        stance,
        saidAt,
        proposition,
        kind,
        confidence,
        document,
        revision,
        outlet,
        origin,
        passage,
        learned);
  }

  public Said worded(String passage) {
    return new Said(
        id,
        stance,
        saidAt,
        proposition,
        kind,
        confidence,
        document,
        revision,
        outlet,
        origin,
        passage,
        learned);
  }

  public Said learned(int minute) {
    return new Said(
        id,
        stance,
        saidAt,
        proposition,
        kind,
        confidence,
        document,
        revision,
        outlet,
        origin,
        passage,
        minute);
  }

  public Statement statement() {
    ActorReference actor = new ActorReference(new ActorId("minister"), "The minister", kind);
    Holder holder = new Holder(Holder.Level.PERSON, actor.id(), actor.name());
    Source source =
        new Source(new SourceId(outlet.replace(' ', '-')), outlet, SourceKind.NEWSPAPER);
    return new Statement(
        new StatementId(id),
        new MissionId("coalition-iraq"),
        new PropositionId(proposition),
        actor,
        List.of(holder),
        stance,
        Mode.INDIRECT,
        List.of(new Evidence(passage, 0, passage.length(), "said")),
        List.of(),
        saidAt == null ? null : PartialDate.parse(saidAt),
        null,
        FIRST.plusSeconds(60L * learned),
        false,
        confidence,
        new DocumentReference(
            new DocumentId(document), new Revision(revision), source, null, null, origin));
  }
}
