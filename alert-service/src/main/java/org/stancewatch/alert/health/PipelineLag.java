package org.stancewatch.alert.health;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionKind;

/**
 * A service that does not keep up with a topic.
 *
 * @param mostWaiting 0 if any number may wait
 * @param waitingAtMost 0 if they may wait for any time
 */
record PipelineLag(long mostWaiting, Duration waitingAtMost) implements Rule {
  @Override
  public ConditionKind kind() {
    return ConditionKind.PIPELINE_LAG;
  }

  @Override
  public boolean canTell(Observations seen) {
    return seen.backlogs() != null;
  }

  @Override
  public Stream<Condition> holding(Observations seen, Instant now) {
    return seen.backlogs().stream()
        .filter(backlog -> isTooMany(backlog) || isTooOld(backlog))
        .map(backlog -> condition(backlog, now));
  }

  private boolean isTooMany(Backlog backlog) {
    return mostWaiting > 0 && backlog.waiting() > mostWaiting;
  }

  private boolean isTooOld(Backlog backlog) {
    return !waitingAtMost.isZero() && backlog.overdue();
  }

  private Condition condition(Backlog backlog, Instant now) {
    String waiting =
        "%s has %s of %s still to read"
            .formatted(backlog.reader(), Words.of(backlog.waiting(), "record"), backlog.topic());
    return Condition.raised(
        kind(),
        backlog.topic(),
        now,
        now,
        isTooMany(backlog) ? "most-waiting=" + mostWaiting : "waiting-at-most=" + waitingAtMost,
        isTooMany(backlog)
            ? "%s, more than %,d.".formatted(waiting, mostWaiting)
            : "%s, the first for more than %s.".formatted(waiting, Words.of(waitingAtMost)));
  }

  @Override
  public String ending(Condition ended, Observations seen) {
    return "What waits of %s is within bounds again.".formatted(ended.subject());
  }
}
