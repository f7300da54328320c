package org.stancewatch.alert.topology;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.stancewatch.alert.health.DeadLetters;
import org.stancewatch.alert.health.HealthSettings;
import org.stancewatch.alert.health.Observations;
import org.stancewatch.alert.health.Observer;
import org.stancewatch.alert.health.Sources;
import org.stancewatch.model.Position;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Followed;
import org.stancewatch.topic.Topic;
import org.stancewatch.topic.TopicFollower;
import org.stancewatch.topic.Topics;

/**
 * Follows the documents and what is set aside, from so far back as either counts, and asks how far
 * the services have read.
 *
 * <p>A record that it cannot read is left out: the service whose it is sets it aside, and that is
 * seen.
 */
public final class KafkaObserver implements Observer {
  private static final List<Topic<?>> SET_ASIDE =
      List.of(Topics.DOCUMENTS, Topics.STATEMENTS, Topics.RETRACTIONS);
  private static final String LANGUAGE = "language";

  private final HealthSettings settings;
  private final Supplier<List<Position>> positions;
  private final Clock clock;
  private final Sources sources;
  private final DeadLetters letters;
  private final Backlogs backlogs;
  private final TopicFollower follower;

  /**
   * Begins to look.
   *
   * @param kafka how to reach Kafka: bootstrap.servers and whatever security needs
   * @param readers the topics whose backlog is watched, with the group that reads each
   * @param positions those of now
   */
  public KafkaObserver(
      Map<String, Object> kafka,
      HealthSettings settings,
      Map<String, String> readers,
      Supplier<List<Position>> positions,
      Clock clock) {
    this.settings = settings;
    this.positions = positions;
    this.clock = clock;
    sources = new Sources(settings.mostSources(), settings.sourceForgottenAfter());
    letters = new DeadLetters(settings.mostDeadLetters());
    backlogs = new Backlogs(kafka, readers);
    follower =
        new TopicFollower("health-follower", followed(), TopicFollower.consumers(kafka), () -> {});
    follower.start();
  }

  private List<Followed> followed() {
    Instant now = clock.instant();
    List<Followed> followed = new ArrayList<>();
    if (!settings.sourceSilentAfter().isZero()) {
      Instant remembered = now.minus(settings.sourceForgottenAfter());
      followed.add(
          Followed.since(
              remembered,
              Topics.DOCUMENTS,
              record -> Optional.ofNullable(record.value()).ifPresent(sources::hear)));
    }
    Instant recent = now.minus(settings.deadLettersWithin());
    SET_ASIDE.forEach(
        topic -> followed.add(Followed.deadLetters(recent, topic, this::takeDeadLetter)));
    return followed;
  }

  /** Its own time is that of the record that it was, which may have waited for long. */
  private void takeDeadLetter(ConsumerRecord<byte[], byte[]> letter) {
    Instant came =
        follower.isCaughtUp() ? clock.instant() : Instant.ofEpochMilli(letter.timestamp());
    String field = header(letter, DeadLetter.ORIGIN_PREFIX + "field").orElse("");
    if (!field.equals(LANGUAGE)) {
      letters.add(letter.topic(), came, reason(letter, field));
    }
  }

  private static String reason(ConsumerRecord<byte[], byte[]> letter, String field) {
    String reason = header(letter, DeadLetter.REASON).orElse("it does not tell why");
    return field.isEmpty() || reason.startsWith(field) ? reason : field + " " + reason;
  }

  private static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
    return Optional.ofNullable(record.headers().lastHeader(name))
        .map(Header::value)
        .map(value -> new String(value, StandardCharsets.UTF_8))
        .filter(text -> !text.isBlank());
  }

  @Override
  public boolean isCaughtUp() {
    return follower.isCaughtUp();
  }

  @Override
  public Observations asOf(Instant now) {
    return new Observations(
        sources.asOf(now),
        settings.actorUnheardAfter().isZero() ? List.of() : positions.get(),
        backlogs.asOf(now.minus(settings.waitingAtMost())),
        letters.all());
  }

  @Override
  public void close() {
    follower.close();
    backlogs.close();
  }
}
