package org.stancewatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:9092",
        "SASL_SSL://localhost:9092",
        "127.0.0.1:9092",
        "[::1]:9092",
        "kafka.invalid:9092, localhost:9092",
        "nothing that clients could read"
      })
  void shouldReturnWhenANameIsKnownOrTheClientsHaveToComplain(String servers) {
    assertThatCode(() -> new BrokerNames(servers).await(Duration.ZERO)).doesNotThrowAnyException();
  }

  @Test
  void shouldTellWhatIsNeededWhenNoNameIsKnownInTime() {
    assertThatThrownBy(() -> new BrokerNames("one.invalid:1,two.invalid:1").await(Duration.ZERO))
        .isInstanceOf(KafkaException.class)
        .hasMessage("The start needs Kafka at one.invalid:1,two.invalid:1")
        .satisfies(
            failure -> assertThat(Failure.of(failure).exitCode()).isEqualTo(Failure.UNAVAILABLE));
  }
}
