package org.stancewatch.model.health;

import java.time.Instant;
import org.stancewatch.model.Require;

/**
 * Something that is, or was, the matter with the flow of news.
 *
 * @param id follows from kind and subject
 * @param subject of SOURCE_SILENT the source's id; of ACTOR_UNHEARD mission, proposition and actor,
 *     joined by bars; of PIPELINE_LAG the topic that is read; of DEAD_LETTERS_GROW the topic of the
 *     dead letters
 * @param since when it began: of a silence the last that was heard, else when it was first seen
 * @param changedAt when its status changed last
 * @param threshold the setting that was passed when it was raised, with its value then, such as
 *     {@code source-silent-after=PT24H}
 * @param explanation what is the matter or, once it is cleared, how it ended, in a sentence
 */
public record Condition(
    ConditionId id,
    ConditionKind kind,
    String subject,
    ConditionStatus status,
    Instant since,
    Instant changedAt,
    String threshold,
    String explanation) {
  /** Ids of three identifiers, and the bars between them. */
  private static final int LONGEST_SUBJECT = 400;

  public Condition {
    Require.present("id", id);
    Require.present("kind", kind);
    Require.text("subject", subject, LONGEST_SUBJECT);
    Require.present("status", status);
    Require.present("since", since);
    Require.present("changedAt", changedAt);
    Require.text("threshold", threshold, 200);
    Require.text("explanation", explanation, 2_000);
  }

  /** A condition that has come about. */
  public static Condition raised(
      ConditionKind kind,
      String subject,
      Instant since,
      Instant now,
      String threshold,
      String explanation) {
    return new Condition(
        ConditionId.of(kind, subject),
        kind,
        subject,
        ConditionStatus.RAISED,
        since,
        now,
        threshold,
        explanation);
  }

  /**
   * This condition, passed.
   *
   * @param ending how it ended, in a sentence
   */
  public Condition cleared(Instant now, String ending) {
    return new Condition(id, kind, subject, ConditionStatus.CLEARED, since, now, threshold, ending);
  }

  /** Whether it holds now, as far as is told. */
  public boolean holds() {
    return status == ConditionStatus.RAISED;
  }
}
