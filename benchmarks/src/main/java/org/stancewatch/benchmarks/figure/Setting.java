package org.stancewatch.benchmarks.figure;

import java.nio.file.Path;
import org.stancewatch.model.Require;

/**
 * What benchmarks work on.
 *
 * @param home the folder with dossiers, samples and the collection in it
 * @param statements in the large ledger, {@value #FEWEST_STATEMENTS} or more
 */
public record Setting(Path home, long statements) {
  /** In the small ledger, which the large one is held against. */
  public static final long FEWEST_STATEMENTS = 10_000;

  public Setting {
    Require.that(
        statements >= FEWEST_STATEMENTS,
        "statements",
        "expected " + FEWEST_STATEMENTS + " or more, but was " + statements);
  }

  public Path folder(String name) {
    return home.resolve(name);
  }
}
