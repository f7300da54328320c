package org.stancewatch.alert.health;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionId;
import org.stancewatch.model.health.ConditionKind;

/** Which conditions hold, and what of that is news. */
public final class Conditions {
  private final Map<ConditionKind, Rule> rules;

  public Conditions(HealthSettings settings, Dossiers dossiers) {
    rules = rules(settings, dossiers).stream().collect(toMap(Rule::kind, Function.identity()));
  }

  /** One for each kind that is not switched off. */
  private static List<Rule> rules(HealthSettings settings, Dossiers dossiers) {
    List<Rule> rules = new ArrayList<>();
    if (!settings.sourceSilentAfter().isZero()) {
      rules.add(new SourceSilence(settings.sourceSilentAfter(), settings.sourceForgottenAfter()));
    }
    if (!settings.actorUnheardAfter().isZero()) {
      rules.add(new ActorSilence(settings.actorUnheardAfter(), dossiers));
    }
    if (settings.mostWaiting() > 0 || !settings.waitingAtMost().isZero()) {
      rules.add(new PipelineLag(settings.mostWaiting(), settings.waitingAtMost()));
    }
    if (!settings.deadLettersWithin().isZero()) {
      rules.add(new DeadLetterGrowth(settings.mostDeadLetters(), settings.deadLettersWithin()));
    }
    return rules;
  }

  /** The conditions that hold, as if nobody had seen them before. */
  public List<Condition> of(Observations seen, Instant now) {
    return rules.values().stream()
        .filter(rule -> rule.canTell(seen))
        .flatMap(rule -> rule.holding(seen, now))
        .toList();
  }

  /**
   * What has to be told: conditions that hold and were not known to, and those that no longer do.
   *
   * @param known what was told of each condition last
   */
  public List<Condition> changes(Collection<Condition> known, Observations seen, Instant now) {
    Map<ConditionId, Condition> standing =
        known.stream().filter(Condition::holds).collect(toMap(Condition::id, Function.identity()));
    Map<ConditionId, Condition> holding =
        of(seen, now).stream().collect(toMap(Condition::id, Function.identity()));
    Stream<Condition> raised =
        holding.values().stream().filter(one -> !standing.containsKey(one.id()));
    Stream<Condition> cleared =
        standing.values().stream()
            .filter(one -> !holding.containsKey(one.id()))
            .flatMap(one -> cleared(one, seen, now));
    return Stream.concat(raised, cleared).toList();
  }

  private Stream<Condition> cleared(Condition standing, Observations seen, Instant now) {
    Optional<Rule> rule = Optional.ofNullable(rules.get(standing.kind()));
    if (rule.isPresent() && !rule.get().canTell(seen)) {
      return Stream.empty();
    }
    String ending =
        rule.map(its -> its.ending(standing, seen)).orElse("This is no longer watched for.");
    return Stream.of(standing.cleared(now, ending));
  }
}
