package org.stancewatch.alert.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.model.health.ConditionKind.ACTOR_UNHEARD;
import static org.stancewatch.model.health.ConditionKind.DEAD_LETTERS_GROW;
import static org.stancewatch.model.health.ConditionKind.PIPELINE_LAG;
import static org.stancewatch.model.health.ConditionKind.SOURCE_SILENT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.alert.Said;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Statement;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionKind;
import org.stancewatch.model.health.ConditionStatus;

class ConditionsTest {
  private static final Instant NOW = Instant.parse("2024-06-30T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final String PREMIER = "mohammed-shia-al-sudani";
  private static final HealthSettings SETTINGS =
      new HealthSettings(
          DAY, Duration.ofDays(7), 10, Duration.ofDays(90), 100, DAY, 1, Duration.ofMinutes(10));
  private static final HealthSettings OFF =
      new HealthSettings(
          Duration.ZERO, Duration.ofDays(7), 10, Duration.ZERO, 0, Duration.ZERO, 0, Duration.ZERO);

  private final Conditions conditions = new Conditions(SETTINGS, TestDossiers.ALL);

  static Stream<Arguments> observations() {
    Seen nothing = Seen.nothing();
    return Stream.of(
        Arguments.of("heard within a day", nothing.source("wire", ago(DAY)), null),
        Arguments.of("silent", nothing.source("wire", ago(DAY).minusMillis(1)), SOURCE_SILENT),
        Arguments.of("silent for a week", nothing.source("wire", ago(days(7))), SOURCE_SILENT),
        Arguments.of("forgotten", nothing.source("wire", ago(days(7)).minusMillis(1)), null),
        Arguments.of("said 89 days ago", nothing.position(premier("2024-04-01")), null),
        Arguments.of("said 91 days ago", nothing.position(premier("2024-03-31")), ACTOR_UNHEARD),
        Arguments.of("some day of that month", nothing.position(premier("2024-04")), null),
        Arguments.of("of no dossier", nothing.position(said("2020-01-01").statement()), null),
        Arguments.of(
            "not asked",
            nothing.position(said("2020-01-01").spokenBy(PREMIER).on("weather").statement()),
            null),
        Arguments.of("100 wait", nothing.waiting("documents", 100, false), null),
        Arguments.of("101 wait", nothing.waiting("documents", 101, false), PIPELINE_LAG),
        Arguments.of("one waits long", nothing.waiting("documents", 1, true), PIPELINE_LAG),
        Arguments.of("unknown", nothing.noAnswerAboutBacklogs(), null),
        Arguments.of("one dead letter", nothing.deadLetters("dlq", ago(minutes(1))), null),
        Arguments.of(
            "two dead letters",
            nothing.deadLetters("dlq", ago(minutes(9)), ago(minutes(1))),
            DEAD_LETTERS_GROW),
        Arguments.of(
            "two in more than ten minutes",
            nothing.deadLetters("dlq", ago(minutes(10)), ago(minutes(1))),
            null));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("observations")
  void shouldHoldWhenAThresholdIsPassed(String name, Seen seen, ConditionKind kind) {
    assertThat(conditions.of(seen.now(), NOW))
        .extracting(Condition::kind)
        .isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("observations")
  void shouldNeverHoldWhenEverythingIsSwitchedOff(String name, Seen seen, ConditionKind kind) {
    assertThat(new Conditions(OFF, TestDossiers.ALL).of(seen.now(), NOW)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("observations")
  void shouldTellNothingTwiceWhenAConditionGoesOn(String name, Seen seen, ConditionKind kind) {
    List<Condition> first = conditions.changes(List.of(), seen.now(), NOW);

    assertThat(conditions.changes(first, seen.now(), NOW)).isEmpty();
  }

  @Test
  void shouldTellPeopleWhoSinceWhenAndByWhichThresholdWhenASourceFallsSilent() {
    Condition condition = raised(Seen.nothing().source("wire", ago(days(2))));

    assertThat(condition.subject()).isEqualTo("wire");
    assertThat(condition.status()).isEqualTo(ConditionStatus.RAISED);
    assertThat(condition.since()).isEqualTo(ago(days(2)));
    assertThat(condition.changedAt()).isEqualTo(NOW);
    assertThat(condition.threshold()).isEqualTo("source-silent-after=PT24H");
    assertThat(condition.explanation())
        .isEqualTo(
            "The wire has sent no new document since 2024-06-28T12:00:00Z, for more than 24 hours.");
  }

  @Test
  void shouldNameTheThresholdThatIsPassedWhenAPipelineLags() {
    assertThat(raised(Seen.nothing().waiting("documents", 1_234, true)))
        .extracting(Condition::threshold, Condition::explanation)
        .containsExactly(
            "most-waiting=100",
            "reader has 1,234 records of documents still to read, more than 100.");
    assertThat(raised(Seen.nothing().waiting("documents", 1, true)))
        .extracting(Condition::threshold, Condition::explanation)
        .containsExactly(
            "waiting-at-most=PT24H",
            "reader has 1 record of documents still to read, the first for more than 24 hours.");
  }

  @Test
  void shouldTellTheLastReasonAndTheActorWhenTheyAreTheMatter() {
    assertThat(raised(Seen.nothing().deadLetters("dlq", ago(minutes(9)), ago(minutes(1)))))
        .extracting(Condition::since, Condition::explanation)
        .containsExactly(
            ago(minutes(9)),
            "More than 1 record came to dlq within 10 minutes, the last one because: it is broken");
    assertThat(raised(Seen.nothing().position(premier("2024-01"))))
        .extracting(Condition::subject, Condition::since, Condition::explanation)
        .containsExactly(
            "coalition-iraq|mission-needed|" + PREMIER,
            Instant.parse("2024-02-01T00:00:00Z"),
            "Nothing that The %s said on mission-needed (coalition-iraq) since 2024-01 is known, for more than 90 days."
                .formatted(PREMIER));
  }

  static Stream<Arguments> endings() {
    Seen nothing = Seen.nothing();
    Seen silent = nothing.source("wire", ago(days(2)));
    Seen lag = nothing.waiting("documents", 101, false);
    Seen unheard = nothing.position(premier("2024-01-01"));
    return Stream.of(
        Arguments.of(
            silent,
            nothing.source("wire", ago(minutes(1))),
            "The wire is heard again: its last document came at 2024-06-30T11:59:00Z."),
        Arguments.of(
            silent,
            nothing,
            "The source wire has been silent for so long that it is no longer expected."),
        Arguments.of(
            unheard,
            nothing.position(premier("2024-06-01")),
            "The %s is heard again on mission-needed (coalition-iraq): the last was said 2024-06-01."
                .formatted(PREMIER)),
        Arguments.of(
            unheard,
            nothing,
            "What was said last is no longer known, or no dossier asks for it any more."),
        Arguments.of(
            lag,
            nothing.waiting("documents", 3, false),
            "What waits of documents is within bounds again."),
        Arguments.of(
            nothing.deadLetters("dlq", ago(minutes(9)), ago(minutes(1))),
            nothing.deadLetters("dlq", ago(minutes(20)), ago(minutes(11))),
            "No more than 1 record came to dlq within 10 minutes."));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void shouldClearItAndTellHowItEndedWhenAConditionHasPassed(
      Seen before, Seen after, String ending) {
    Condition raised = raised(before);
    Instant later = NOW.plusSeconds(5);

    List<Condition> changes = conditions.changes(List.of(raised), after.now(), later);

    assertThat(changes).containsExactly(raised.cleared(later, ending));
    assertThat(conditions.changes(changes, after.now(), later)).isEmpty();
  }

  @Test
  void shouldRaiseItAgainUnderTheSameIdWhenItComesBack() {
    Condition first = raised(Seen.nothing().source("wire", ago(days(3))));
    Condition cleared = first.cleared(ago(days(2)), "The wire is heard again.");
    Seen seen = Seen.nothing().source("wire", ago(days(2)));

    assertThat(conditions.changes(List.of(cleared), seen.now(), NOW))
        .singleElement()
        .satisfies(again -> assertThat(again.id()).isEqualTo(first.id()))
        .satisfies(again -> assertThat(again.holds()).isTrue());
  }

  @Test
  void shouldLeaveALagAsItStandsWhenKafkaDoesNotTell() {
    Condition lag = raised(Seen.nothing().waiting("documents", 101, false));
    Observations unknown = Seen.nothing().noAnswerAboutBacklogs().now();

    assertThat(conditions.changes(List.of(lag), unknown, NOW)).isEmpty();
  }

  @Test
  void shouldClearWhatStandsWhenItsKindIsSwitchedOff() {
    Condition lag = raised(Seen.nothing().waiting("documents", 101, false));

    assertThat(
            new Conditions(OFF, TestDossiers.ALL).changes(List.of(lag), Seen.nothing().now(), NOW))
        .containsExactly(lag.cleared(NOW, "This is no longer watched for."));
  }

  @Test
  void shouldNameTheSettingWhenItCannotBe() {
    assertThatThrownBy(
            () -> new HealthSettings(DAY, DAY, 10, DAY, 100, DAY, 1, Duration.ofMinutes(10)))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining("source-forgotten-after");
    assertThatThrownBy(
            () -> new HealthSettings(DAY, days(7), 10, DAY, -1, DAY, 1, Duration.ofMinutes(10)))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining("most-waiting");
  }

  private Condition raised(Seen seen) {
    return conditions.of(seen.now(), NOW).get(0);
  }

  private static Statement premier(String saidAt) {
    return said(saidAt).spokenBy(PREMIER).statement();
  }

  private static Said said(String saidAt) {
    return affirms("a", saidAt);
  }

  private static Instant ago(Duration time) {
    return NOW.minus(time);
  }

  private static Duration days(int days) {
    return Duration.ofDays(days);
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}
