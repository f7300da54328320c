package org.stancewatch.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.stancewatch.streams.StreamsRuntime;
import org.stancewatch.topic.TopicFollower;

/** Which version runs, and whether it is ready, apart from Kafka being away just now. */
@Context
final class ServiceMeters {
  private final Startup startup;
  private final Optional<StreamsRuntime> streams;
  private final List<TopicFollower> followers;

  ServiceMeters(
      MeterRegistry registry,
      Startup startup,
      Optional<StreamsRuntime> streams,
      List<TopicFollower> followers)
      throws IOException {
    this.startup = startup;
    this.streams = streams;
    this.followers = List.copyOf(followers);
    Gauge.builder("stancewatch.ready", this, meters -> meters.isReady() ? 1 : 0)
        .description("1 if started, restored and caught up, 0 if not")
        .strongReference(true)
        .register(registry);
    Gauge.builder("stancewatch.build.info", () -> 1)
        .description("Always 1; the label tells the version")
        .tag("version", version())
        .register(registry);
  }

  private boolean isReady() {
    return startup.waitsFor().isEmpty()
        && streams.map(StreamsRuntime::isReady).orElse(true)
        && followers.stream().allMatch(TopicFollower::isCaughtUp);
  }

  private static String version() throws IOException {
    try (InputStream version = ServiceMeters.class.getResourceAsStream("version.txt")) {
      return new String(version.readAllBytes(), StandardCharsets.UTF_8).trim();
    }
  }
}
