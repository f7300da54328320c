package org.stancewatch.alert.health;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Position;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionKind;

/**
 * An actor of a dossier whose position is old. What counts is when it was said: an article of today
 * about an interview of last year is no news of what the actor holds. Whoever never said anything
 * on a proposition is not missed.
 */
record ActorSilence(Duration unheardAfter, Dossiers dossiers) implements Rule {
  @Override
  public ConditionKind kind() {
    return ConditionKind.ACTOR_UNHEARD;
  }

  @Override
  public Stream<Condition> holding(Observations seen, Instant now) {
    return seen.positions().stream()
        .filter(position -> endOf(position.current().saidAt()).plus(unheardAfter).isBefore(now))
        .filter(this::isWatched)
        .map(position -> condition(position, now));
  }

  private boolean isWatched(Position position) {
    return dossiers
        .of(position.mission())
        .filter(dossier -> dossier.actor(position.holder().id()).isPresent())
        .flatMap(dossier -> dossier.propositions().find(position.proposition()))
        .isPresent();
  }

  private Condition condition(Position position, Instant now) {
    PartialDate saidAt = position.current().saidAt();
    return Condition.raised(
        kind(),
        subject(position),
        endOf(saidAt),
        now,
        "actor-unheard-after=" + unheardAfter,
        "Nothing that %s said on %s (%s) since %s is known, for more than %s."
            .formatted(
                position.holder().name(),
                position.proposition(),
                position.mission(),
                saidAt,
                Words.of(unheardAfter)));
  }

  private static String subject(Position position) {
    return "%s|%s|%s".formatted(position.mission(), position.proposition(), position.holder().id());
  }

  /** When the last day is over on which it may have been said. */
  private static Instant endOf(PartialDate saidAt) {
    return saidAt.last().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @Override
  public String ending(Condition ended, Observations seen) {
    return seen.positions().stream()
        .filter(position -> subject(position).equals(ended.subject()))
        .findFirst()
        .map(
            position ->
                "%s is heard again on %s (%s): the last was said %s."
                    .formatted(
                        position.holder().name(),
                        position.proposition(),
                        position.mission(),
                        position.current().saidAt()))
        .orElse("What was said last is no longer known, or no dossier asks for it any more.");
  }
}
