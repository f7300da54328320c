package org.stancewatch.alert.health;

import java.time.Instant;

/** Looks at the flow of news. */
public interface Observer extends AutoCloseable {
  /** Whether it knows all that came before it began to look. */
  boolean isCaughtUp();

  Observations asOf(Instant now);

  @Override
  void close();
}
