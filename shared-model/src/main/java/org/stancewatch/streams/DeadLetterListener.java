package org.stancewatch.streams;

import org.stancewatch.topic.DeadLetter;

/** Is told of every record that is set aside, so that it can be counted. */
@FunctionalInterface
public interface DeadLetterListener {
  void onDeadLetter(DeadLetter letter);
}
