package org.stancewatch.standalone.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;

/** Makes and removes the folder a system keeps its data in. */
public final class DataFolder {
  private DataFolder() {}

  /**
   * Makes the folder if it is missing, with one for logs in it.
   *
   * @throws StartException if it cannot be written
   */
  public static void prepare(SystemSettings settings) {
    try {
      Path logs = Files.createDirectories(settings.log().getParent());
      if (!Files.isWritable(settings.data()) || !Files.isWritable(logs)) {
        throw new IOException("no permission");
      }
    } catch (IOException e) {
      throw new StartException(
          "Data folder %s cannot be written: choose another, or make it writable"
              .formatted(settings.data()),
          e);
    }
  }

  /** A new folder that is gone after the run. */
  public static Path temporary() {
    try {
      return Files.createTempDirectory("stancewatch-demo");
    } catch (IOException e) {
      throw new StartException(
          "Folder %s for temporary files cannot be written"
              .formatted(System.getProperty("java.io.tmpdir")),
          e);
    }
  }

  public static void delete(Path folder) {
    try {
      Utils.delete(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
