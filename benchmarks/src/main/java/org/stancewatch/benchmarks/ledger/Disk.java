package org.stancewatch.benchmarks.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /**
   * Reads all files of a folder, so that they are in what memory the system has left, as those of a
   * service are that has been up for long. Twice: what is read once gives way to what was before.
   */
  static void warm(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      files.forEach(Disk::read);
      files.forEach(Disk::read);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static void read(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      content.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
