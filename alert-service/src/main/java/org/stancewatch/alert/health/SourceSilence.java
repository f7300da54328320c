package org.stancewatch.alert.health;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionKind;

/**
 * A source that was heard and is not heard any more. It is no longer expected after a while: a
 * source that was loaded once from an archive is not silent for ever.
 */
record SourceSilence(Duration silentAfter, Duration forgottenAfter) implements Rule {
  @Override
  public ConditionKind kind() {
    return ConditionKind.SOURCE_SILENT;
  }

  @Override
  public Stream<Condition> holding(Observations seen, Instant now) {
    return seen.sources().stream()
        .filter(heard -> heard.last().plus(silentAfter).isBefore(now))
        .filter(heard -> !heard.last().plus(forgottenAfter).isBefore(now))
        .map(heard -> condition(heard, now));
  }

  private Condition condition(Heard heard, Instant now) {
    return Condition.raised(
        kind(),
        heard.source().id().value(),
        heard.last(),
        now,
        "source-silent-after=" + silentAfter,
        "%s has sent no new document since %s, for more than %s."
            .formatted(heard.source().name(), heard.last(), Words.of(silentAfter)));
  }

  @Override
  public String ending(Condition ended, Observations seen) {
    return seen.sources().stream()
        .filter(heard -> heard.source().id().value().equals(ended.subject()))
        .filter(heard -> heard.last().isAfter(ended.since()))
        .findFirst()
        .map(
            heard ->
                "%s is heard again: its last document came at %s."
                    .formatted(heard.source().name(), heard.last()))
        .orElse(
            "The source %s has been silent for so long that it is no longer expected."
                .formatted(ended.subject()));
  }
}
