package org.stancewatch.alert;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.ActorReference;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.DocumentReference;
import org.stancewatch.model.Evidence;
import org.stancewatch.model.Figure;
import org.stancewatch.model.Fingerprint;
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
 * Statements of one minister for tests: each in a document, and from an outlet, of its own unless
 * told otherwise. Immutable: every method gives another one.
 */
public final class Said {
  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

  private final String id;
  private final Stance stance;
  private final String saidAt;
  private String proposition = "mission-needed";
  private ActorKind kind = ActorKind.PERSON;
  private Mode mode = Mode.INDIRECT;
  private boolean historical;
  private double confidence = 0.9;
  private String document;
  private String revision = "r1";
  private String outlet;
  private String origin;
  private String passage;
  private int learned;
  private Instant reported;
  private String voice = "minister";
  private String name = "The minister";
  private List<Holder> others = List.of();
  private Figure figure;
  private String text;

  private Said(String id, Stance stance, String saidAt) {
    this.id = id;
    this.stance = stance;
    this.saidAt = saidAt;
    this.document = "document-" + id;
    this.outlet = "outlet-" + id;
    this.passage = "words of " + id;
  }

  /**
   * @param saidAt null if undated
   */
  public static Said of(String id, Stance stance, String saidAt) {
    return new Said(id, stance, saidAt);
  }

  public static Said affirms(String id, String saidAt) {
    return of(id, Stance.AFFIRMS, saidAt);
  }

  public static Said denies(String id, String saidAt) {
    return of(id, Stance.DENIES, saidAt);
  }

  public static Said hedges(String id, String saidAt) {
    return of(id, Stance.HEDGES, saidAt);
  }

  public Said on(String proposition) {
    return with(copy -> copy.proposition = proposition);
  }

  public Said by(ActorKind kind) {
    return with(copy -> copy.kind = kind);
  }

  public Said quoted() {
    return with(copy -> copy.mode = Mode.DIRECT);
  }

  public Said asBackground() {
    return with(copy -> copy.historical = true);
  }

  public Said confident(double confidence) {
    return with(copy -> copy.confidence = confidence);
  }

  public Said in(String document) {
    return with(copy -> copy.document = document);
  }

  public Said revised(String revision) {
    return with(copy -> copy.revision = revision);
  }

  public Said from(String outlet) {
    return with(copy -> copy.outlet = outlet);
  }

  public Said crediting(String origin) {
    return with(copy -> copy.origin = origin);
  }

  public Said worded(String passage) {
    return with(copy -> copy.passage = passage);
  }

  /** Someone else than the minister. */
  public Said spokenBy(String voice) {
    return with(
        copy -> {
          copy.voice = voice;
          copy.name = "The " + voice;
        });
  }

  /** Speaking, too, for a body of that name. */
  public Said speakingFor(Holder.Level level, String body) {
    return with(
        copy ->
            copy.others =
                Stream.concat(
                        others.stream(),
                        Stream.of(new Holder(level, new ActorId(body), "The " + body)))
                    .toList());
  }

  public Said speakingFor(String government) {
    return speakingFor(Holder.Level.GOVERNMENT, government);
  }

  public Said reported(String time) {
    return with(copy -> copy.reported = Instant.parse(time));
  }

  /** In a document of that text. */
  public Said within(String text) {
    return with(copy -> copy.text = text);
  }

  public Said giving(Figure figure) {
    return with(copy -> copy.figure = figure);
  }

  /** So many minutes into 2025. */
  public Said learned(int minute) {
    return with(copy -> copy.learned = minute);
  }

  private Said with(Consumer<Said> change) {
    Said copy = new Said(id, stance, saidAt);
    copy.proposition = proposition;
    copy.kind = kind;
    copy.mode = mode;
    copy.historical = historical;
    copy.confidence = confidence;
    copy.document = document;
    copy.revision = revision;
    copy.outlet = outlet;
    copy.origin = origin;
    copy.passage = passage;
    copy.learned = learned;
    copy.reported = reported;
    copy.voice = voice;
    copy.name = name;
    copy.others = others;
    copy.figure = figure;
    copy.text = text;
    change.accept(copy);
    return copy;
  }

  public Statement statement() {
    ActorReference actor = new ActorReference(new ActorId(voice), name, kind);
    Holder holder = new Holder(Holder.Level.PERSON, actor.id(), actor.name());
    return new Statement(
        new StatementId(id),
        new MissionId("coalition-iraq"),
        new PropositionId(proposition),
        actor,
        Stream.concat(Stream.of(holder), others.stream()).toList(),
        stance,
        mode,
        List.of(new Evidence(passage, 0, passage.length(), "said")),
        List.of(),
        saidAt == null ? null : PartialDate.parse(saidAt),
        reported,
        FIRST.plusSeconds(60L * learned),
        historical,
        confidence,
        figure,
        document());
  }

  private DocumentReference document() {
    SourceId source = new SourceId(outlet.replace(' ', '-'));
    return new DocumentReference(
        new DocumentId(document),
        new Revision(revision),
        new Source(source, outlet, SourceKind.NEWSPAPER),
        null,
        null,
        origin,
        text == null ? null : Fingerprint.of(text));
  }
}
