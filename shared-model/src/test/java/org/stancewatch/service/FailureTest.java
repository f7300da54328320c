package org.stancewatch.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.exceptions.BeanInstantiationException;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.model.InvalidFieldException;

class FailureTest {
  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            new KafkaException("The start needs Kafka", new TimeoutException("no answer")),
            new Failure(69, "The start needs Kafka: no answer")),
        Arguments.of(new IllegalStateException("bug\nin two lines"), new Failure(70, "bug")),
        Arguments.of(
            new StreamsException(
                new ProcessorStateException("Error opening store", new IOException("no space"))),
            new Failure(74, "Error opening store: no space")),
        Arguments.of(
            new KafkaException("The start needs Kafka", new SaslAuthenticationException("wrong")),
            new Failure(77, "The start needs Kafka: wrong")),
        Arguments.of(
            new StreamsException("task failed", new TopicAuthorizationException("not allowed")),
            new Failure(77, "task failed: not allowed")),
        Arguments.of(
            new BeanInstantiationException(
                "Error instantiating bean",
                new InvalidFieldException("missions/x.yaml: actors", "expected a list")),
            new Failure(78, "missions/x.yaml: actors: expected a list")),
        Arguments.of(
            new BeanInstantiationException(
                "Error instantiating bean", new ConfigurationException("no such exporter")),
            new Failure(78, "no such exporter")),
        Arguments.of(
            new KafkaException("Failed to construct consumer", new ConfigException("no url")),
            new Failure(78, "Failed to construct consumer: no url")));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void shouldSayWhatAndWhyAndWhoseFaultWhenAServiceEnds(Throwable failure, Failure told) {
    assertThat(Failure.of(failure)).isEqualTo(told);
  }
}
