package org.stancewatch.benchmarks.figure;

import java.util.List;

/** Measures one thing. Runs alone in a JVM of its own. */
public interface Benchmark {
  /** A word for the command line. */
  String name();

  /** What the JVM it runs in is started with, such as the heap it may use. */
  List<String> jvmArguments();

  List<Figure> run(Setting setting);
}
