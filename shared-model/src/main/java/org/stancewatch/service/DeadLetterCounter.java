package org.stancewatch.service;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts records that are set aside, by the topic they go to and by what is to be done of them. */
public final class DeadLetterCounter {
  private final MeterRegistry registry;

  public DeadLetterCounter(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Why a record is set aside. */
  public enum Reason {
    /** It is broken: somebody has to look. */
    UNUSABLE,
    /** It is a good document in a language that is not read: nobody has to do anything. */
    LANGUAGE
  }

  /**
   * @param topic the topic of the dead letters
   * @param more how many; 0 shows the counter before its first event
   */
  public void count(int more, String topic, Reason reason) {
    registry
        .counter("stancewatch.dead.letters", "topic", topic, "reason", TagValue.of(reason))
        .increment(more);
  }
}
