package org.stancewatch.alert.health;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionKind;

/**
 * Records that are set aside, now and not long ago.
 *
 * @param most of a topic, within the time, that are not worth telling
 */
record DeadLetterGrowth(int most, Duration within) implements Rule {
  private static final int LONGEST_REASON = 500;

  @Override
  public ConditionKind kind() {
    return ConditionKind.DEAD_LETTERS_GROW;
  }

  @Override
  public Stream<Condition> holding(Observations seen, Instant now) {
    return seen.setAside().stream()
        .filter(letters -> recent(letters, now).count() > most)
        .map(letters -> condition(letters, now));
  }

  private Stream<Instant> recent(SetAside letters, Instant now) {
    return letters.times().stream().filter(time -> time.plus(within).isAfter(now));
  }

  private Condition condition(SetAside letters, Instant now) {
    return Condition.raised(
        kind(),
        letters.topic(),
        recent(letters, now).findFirst().orElse(now),
        now,
        "most-dead-letters=" + most,
        "%s came to %s within %s, the last one because: %s"
            .formatted(
                most == 0 ? "Records" : "More than " + Words.of(most, "record"),
                letters.topic(),
                Words.of(within),
                shortened(letters.reason())));
  }

  private static String shortened(String reason) {
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
  }

  @Override
  public String ending(Condition ended, Observations seen) {
    return "%s came to %s within %s."
        .formatted(
            most == 0 ? "No more records" : "No more than " + Words.of(most, "record"),
            ended.subject(),
            Words.of(within));
  }
}
