package org.stancewatch.ingest;

import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stancewatch.ingest.publish.DocumentPublisher;
import org.stancewatch.ingest.publish.Reachability;
import org.stancewatch.ingest.publish.RecordSender;
import org.stancewatch.ingest.publish.RevisionFollower;
import org.stancewatch.ingest.publish.Revisions;

/** Wires what speaks to Kafka. */
@Factory
final class PublishFactory {
  @Bean(preDestroy = "close")
  @Singleton
  RecordSender sender(KafkaDefaultConfiguration kafka, PublishConfiguration settings) {
    return RecordSender.connect(settings.producer(kafka.getConfig()));
  }

  @Bean(preDestroy = "close")
  @Singleton
  Reachability reachability(KafkaDefaultConfiguration kafka) {
    return new Reachability(PublishConfiguration.toMap(kafka.getConfig()));
  }

  @Singleton
  Revisions revisions(PublishConfiguration settings) {
    return new Revisions(settings.rememberedRevisions());
  }

  @Bean(preDestroy = "shutdown")
  @Singleton
  @Named("revision-notes")
  ExecutorService notes() {
    return Executors.newSingleThreadExecutor(run -> new Thread(run, "revision-notes"));
  }

  @Singleton
  DocumentPublisher publisher(
      RecordSender sender, Revisions revisions, @Named("revision-notes") ExecutorService notes) {
    return new DocumentPublisher(sender, revisions, notes);
  }

  @Context
  @Bean(preDestroy = "close")
  RevisionFollower follower(
      KafkaDefaultConfiguration kafka, TopicsConfiguration topics, DocumentPublisher publisher) {
    return new RevisionFollower(
            PublishConfiguration.toMap(kafka.getConfig()), topics.creator(), publisher)
        .start();
  }
}
