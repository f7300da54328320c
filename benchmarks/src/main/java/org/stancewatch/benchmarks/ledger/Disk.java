package org.stancewatch.benchmarks.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;
import org.stancewatch.benchmarks.figure.Setting;

/** Room for a ledger on disk. */
final class Disk {
  private Disk() {}

  /** Lends a folder, beside what was built, that is gone afterwards. */
  static void use(Setting setting, Consumer<Path> work) {
    try {
      Path parent = Files.createDirectories(setting.folder("benchmarks/target"));
      Path folder = Files.createTempDirectory(parent, "ledger");
      try {
        work.accept(folder);
      } finally {
        Utils.delete(folder.toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no room for a ledger", e);
    }
  }

  /** What all files of a folder take. */
  static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }
}
