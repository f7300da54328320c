package org.stancewatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.alert.health.HealthSettings;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.model.InvalidFieldException;

/** The configuration file and the defaults in code say the same. */
class AlertConfigurationTest {
  private static final String LEDGER = "stancewatch.alert.ledger.";

  private ApplicationContext context;
  private Environment environment;

  @BeforeEach
  void read() {
    context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .environments(AlertApplication.ENVIRONMENT)
            .build();
    environment = context.getEnvironment().start();
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void shouldConfigureTheLedgersDefaultsWhenNothingIsSet() {
    assertThat(LedgerConfiguration.read().settings()).isEqualTo(LedgerSettings.DEFAULTS);
  }

  @Test
  void shouldReadWhatIsSetWhenTheLedgerIsConfigured() {
    Map<String, String> set =
        Map.of(
            "alert-confidence", "0.6",
            "sure-confidence", "0.8",
            "utterance-days", "5",
            "conflict-days", "40",
            "camp-days", "50");
    set.forEach((key, value) -> System.setProperty(LEDGER + key, value));
    try {
      assertThat(LedgerConfiguration.read().settings())
          .isEqualTo(new LedgerSettings(0.6, 0.8, 5, 40, 50));
    } finally {
      set.keySet().forEach(key -> System.clearProperty(LEDGER + key));
    }
  }

  @Test
  void shouldNameTheKeyWhenItsValueIsNoNumber() {
    System.setProperty(LEDGER + "camp-days", "a month");
    try {
      assertThatThrownBy(LedgerConfiguration::read)
          .isInstanceOf(InvalidFieldException.class)
          .hasMessageContaining(LEDGER + "camp-days");
    } finally {
      System.clearProperty(LEDGER + "camp-days");
    }
  }

  @Test
  void shouldConfigureTheDefaultThresholdsWhenNothingIsSet() {
    HealthSettings settings =
        new HealthConfiguration(
                value("health.source-silent-after", Duration.class),
                value("health.source-forgotten-after", Duration.class),
                value("health.most-sources", Integer.class),
                value("health.actor-unheard-after", Duration.class),
                value("health.most-waiting", Long.class),
                value("health.waiting-at-most", Duration.class),
                value("health.most-dead-letters", Integer.class),
                value("health.dead-letters-within", Duration.class))
            .settings();

    assertThat(settings).isEqualTo(HealthSettings.DEFAULTS);
    assertThat(value("health.checked-every", Duration.class)).isEqualTo(Duration.ofSeconds(30));
    assertThat(value("health.extract-group", String.class)).isEqualTo("stancewatch-extract");
  }

  @Test
  void shouldHaveAValueForEveryKeyWhenNothingIsSet() {
    assertThat(environment.getRequiredProperty("stancewatch.streams.application-id", String.class))
        .isEqualTo("stancewatch-alert");
    assertThat(environment.getRequiredProperty("stancewatch.streams.state-directory", String.class))
        .isEqualTo("data/alert/state");
    assertThat(environment.getRequiredProperty("stancewatch.streams.threads", Integer.class))
        .isEqualTo(1);
    assertThat(value("advertised", String.class)).isEmpty();
    assertThat(value("view.most-alerts", Integer.class)).isEqualTo(10_000);
    assertThat(value("stream.heartbeat", Duration.class)).isEqualTo(Duration.ofSeconds(15));
    assertThat(environment.getRequiredProperty("micronaut.server.port", Integer.class))
        .isEqualTo(8083);
    assertThat(environment.getRequiredProperty("stancewatch.topics.partitions", Integer.class))
        .isEqualTo(6);
    assertThat(environment.getRequiredProperty("stancewatch.topics.replication", Integer.class))
        .isEqualTo(-1);
  }

  private <T> T value(String key, Class<T> type) {
    return environment.getRequiredProperty("stancewatch.alert." + key, type);
  }
}
