package org.stancewatch.benchmarks.figure;

import java.nio.file.Path;

/**
 * What benchmarks work on.
 *
 * @param home the folder with dossiers, samples and the collection in it
 * @param statements in the large ledger, 20,000 or more
 */
public record Setting(Path home, long statements) {
  public Path folder(String name) {
    return home.resolve(name);
  }
}
