package org.stancewatch.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.stancewatch.ingest.publish.DocumentPublisher;
import org.stancewatch.ingest.publish.RecordSender;
import org.stancewatch.ingest.publish.Revisions;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.DocumentRevision;
import org.stancewatch.service.KafkaConnection;
import org.stancewatch.topic.Followed;
import org.stancewatch.topic.TopicFollower;
import org.stancewatch.topic.Topics;

/** Wires what publishes. */
@Factory
final class PublishFactory {
  @Bean(preDestroy = "close")
  @Singleton
  RecordSender sender(KafkaConnection kafka, PublishConfiguration settings) {
    return RecordSender.connect(settings.producer(kafka.settings()));
  }

  @Bean(preDestroy = "shutdown")
  @Singleton
  @Named("revision-notes")
  ExecutorService notes() {
    return Executors.newSingleThreadExecutor(run -> new Thread(run, "revision-notes"));
  }

  @Singleton
  DocumentPublisher publisher(
      RecordSender sender,
      PublishConfiguration settings,
      @Named("revision-notes") ExecutorService notes) {
    return new DocumentPublisher(sender, new Revisions(settings.rememberedRevisions()), notes);
  }

  /** Learns what this instance and others have published before. */
  @Singleton
  @Bean(preDestroy = "close")
  TopicFollower revisions(
      KafkaConnection kafka, DocumentPublisher publisher, MeterRegistry meters) {
    return new TopicFollower(
        "revision-follower",
        List.of(Followed.of(Topics.REVISIONS, record -> learn(publisher, record))),
        TopicFollower.consumers(kafka.settings()),
        meters.counter("stancewatch.ingest.records.unreadable")::increment);
  }

  private static void learn(
      DocumentPublisher publisher, ConsumerRecord<String, DocumentRevision> note) {
    if (note.value() == null) {
      publisher.learnWithdrawn(new DocumentId(note.key()), Instant.ofEpochMilli(note.timestamp()));
    } else {
      publisher.learn(note.value());
    }
  }
}
