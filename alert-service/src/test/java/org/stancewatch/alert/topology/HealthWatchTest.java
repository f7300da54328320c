package org.stancewatch.alert.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.alert.health.ConditionLog;
import org.stancewatch.alert.health.Conditions;
import org.stancewatch.alert.health.HealthSettings;
import org.stancewatch.alert.health.Observations;
import org.stancewatch.alert.health.Observer;
import org.stancewatch.alert.health.Seen;
import org.stancewatch.model.TestClock;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionStatus;

class HealthWatchTest {
  private static final Instant START = Instant.parse("2024-06-30T12:00:00Z");

  private final TestClock clock = new TestClock(START);
  private final List<Condition> written = new ArrayList<>();
  private boolean isOurs = true;
  private boolean isCaughtUp = true;
  private boolean isRefused;
  private int observing;
  private int logging;
  private int logsOpened;

  private final HealthWatch watch =
      new HealthWatch(
          () -> isOurs,
          FakeObserver::new,
          FakeLog::new,
          new Conditions(HealthSettings.DEFAULTS, TestDossiers.ALL),
          clock);

  private final class FakeObserver implements Observer {
    FakeObserver() {
      observing++;
    }

    @Override
    public boolean isCaughtUp() {
      return isCaughtUp;
    }

    @Override
    public Observations asOf(Instant now) {
      return Seen.nothing().source("wire", START).now();
    }

    @Override
    public void close() {
      observing--;
    }
  }

  private final class FakeLog implements ConditionLog {
    FakeLog() {
      logging++;
      logsOpened++;
    }

    @Override
    public Collection<Condition> known() {
      return written;
    }

    @Override
    public void write(List<Condition> changes) {
      if (isRefused) {
        throw new KafkaException("refused");
      }
      written.addAll(changes);
    }

    @Override
    public void close() {
      logging--;
    }
  }

  @Test
  void shouldWriteOnceWhenItLooksAgainAndAgain() {
    watch.check();
    assertThat(written).isEmpty();

    clock.advance(Duration.ofHours(25));
    watch.check();
    watch.check();

    assertThat(written).extracting(Condition::status).containsExactly(ConditionStatus.RAISED);
    assertThat(written.get(0).changedAt()).isEqualTo(clock.instant());
  }

  @Test
  void shouldNeitherLookNorWriteWhenItFallsToAnotherInstance() {
    isOurs = false;

    watch.check();

    assertThat(observing + logsOpened).isZero();
  }

  @Test
  void shouldLetGoWhenItFallsToAnotherInstanceFromNowOn() {
    watch.check();
    assertThat(observing).isEqualTo(1);

    isOurs = false;
    watch.check();

    assertThat(observing + logging).isZero();
  }

  @Test
  void shouldShutNobodyOutWhenItDoesNotKnowEnoughYet() {
    isCaughtUp = false;

    watch.check();

    assertThat(observing).isEqualTo(1);
    assertThat(logsOpened).isZero();
  }

  @Test
  void shouldTryAgainWithALogOfItsOwnWhenKafkaRefuses() {
    clock.advance(Duration.ofHours(25));
    isRefused = true;
    watch.check();
    assertThat(logging).isZero();

    isRefused = false;
    watch.check();

    assertThat(written).hasSize(1);
    assertThat(logsOpened).isEqualTo(2);
    assertThat(observing).isEqualTo(1);
  }

  @Test
  void shouldStayClosedWhenItIsAskedToLookAfterwards() {
    watch.close();

    watch.check();

    assertThat(observing + logsOpened).isZero();
  }
}
