package org.stancewatch.service;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.streams.StreamsRuntime;
import org.stancewatch.topic.MissingTopicException;
import org.stancewatch.topic.TopicFollower;

/**
 * Waits for Kafka, creates the topics that are missing, then starts what reads from them. After the
 * HTTP server and beside it, so that health tells what is being waited for.
 */
@Singleton
final class Startup implements ApplicationEventListener<ServerStartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int ANSWERS_WITHIN_MS = 5_000;

  private final KafkaConnection kafka;
  private final StartupConfiguration configuration;
  private final TopicsConfiguration topics;
  private final Optional<StreamsRuntime> streams;
  private final List<TopicFollower> followers;
  private final FatalHandler fatal;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "startup");
  private volatile String waitsFor = "the service to start";

  Startup(
      KafkaConnection kafka,
      StartupConfiguration configuration,
      TopicsConfiguration topics,
      Optional<StreamsRuntime> streams,
      List<TopicFollower> followers,
      FatalHandler fatal) {
    this.kafka = kafka;
    this.configuration = configuration;
    this.topics = topics;
    this.streams = streams;
    this.followers = List.copyOf(followers);
    this.fatal = fatal;
  }

  /** What the start still waits for; empty once everything has been started. */
  Optional<String> waitsFor() {
    return Optional.ofNullable(waitsFor);
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    thread.start();
  }

  @PreDestroy
  void close() throws InterruptedException {
    closed.countDown();
    thread.interrupt();
    thread.join();
  }

  private void run() {
    try {
      awaitTopics();
      streams.ifPresent(StreamsRuntime::start);
      followers.forEach(TopicFollower::start);
      waitsFor = null;
    } catch (InterruptedException e) {
      LOG.debug("Closed before everything was started");
    } catch (RuntimeException e) {
      fatal.onFatal(e);
    }
  }

  private void awaitTopics() throws InterruptedException {
    long deadline = System.nanoTime() + configuration.connectWithin().toNanos();
    waitsFor = "Kafka at " + kafka.servers();
    while (!createTopics(deadline)) {
      LOG.warn("Waiting for {}", waitsFor);
      if (closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new InterruptedException();
      }
    }
  }

  private boolean createTopics(long deadline) throws InterruptedException {
    Admin admin = admin();
    try {
      topics.creator().createMissing(admin);
      return true;
    } catch (ExecutionException | MissingTopicException e) {
      if (mayPass(e.getCause()) && System.nanoTime() < deadline) {
        return false;
      }
      throw e instanceof MissingTopicException missing
          ? missing
          : new KafkaException("The start needs " + waitsFor, e.getCause());
    } finally {
      admin.close(Duration.ZERO);
    }
  }

  private Admin admin() {
    Map<String, Object> settings = new HashMap<>(kafka.settings());
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWERS_WITHIN_MS);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWERS_WITHIN_MS);
    return Admin.create(settings);
  }

  /** Too few brokers for the replication: the others may be starting too. */
  private static boolean mayPass(Throwable refusal) {
    return refusal instanceof RetriableException
        || refusal instanceof InvalidReplicationFactorException;
  }
}
