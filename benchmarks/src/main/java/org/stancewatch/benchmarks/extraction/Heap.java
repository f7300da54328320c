package org.stancewatch.benchmarks.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** The memory that objects take. */
public final class Heap {
  private static final double MEGABYTE = 1024 * 1024;
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  private Heap() {}

  /** What is still in use after a collection, in megabytes. */
  public static double live() {
    MEMORY.gc();
    return MEMORY.getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  /** What this JVM may use at most, in megabytes. */
  static double most() {
    return MEMORY.getHeapMemoryUsage().getMax() / MEGABYTE;
  }
}
