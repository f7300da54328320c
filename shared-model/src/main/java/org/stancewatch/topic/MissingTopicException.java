package org.stancewatch.topic;

/** A topic does not exist and this service may not, or cannot, create it. */
public final class MissingTopicException extends RuntimeException {
  MissingTopicException(String topic, Throwable refusal) {
    super(
        "topic %s is missing and was not created: %s".formatted(topic, refusal.getMessage()),
        refusal);
  }
}
