package org.stancewatch.benchmarks.figure;

/** What it was measured on, so that figures of two machines are not compared. */
public record Machine(int cores, String architecture, String system, String java) {
  public static Machine here() {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.arch"),
        System.getProperty("os.name"),
        System.getProperty("java.vm.name") + " " + Runtime.version());
  }
}
