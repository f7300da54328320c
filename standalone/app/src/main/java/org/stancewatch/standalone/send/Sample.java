package org.stancewatch.standalone.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.model.InvalidFieldException;

/**
 * An article to show the system with.
 *
 * @param name of its file
 * @param json as it is sent
 */
public record Sample(String name, byte[] json) {
  /**
   * @return the samples of a folder in the order of their file names; never empty
   * @throws InvalidFieldException naming the folder or file that cannot be read
   */
  public static List<Sample> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Sample> samples =
          files.filter(file -> file.toString().endsWith(".json")).sorted().map(Sample::of).toList();
      if (samples.isEmpty()) {
        throw new InvalidFieldException(folder.toString(), "no *.json in this folder");
      }
      return samples;
    } catch (IOException e) {
      throw new InvalidFieldException(folder.toString(), "cannot be read as a folder of samples");
    }
  }

  private static Sample of(Path file) {
    try {
      return new Sample(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new InvalidFieldException(file.toString(), "cannot be read");
    }
  }
}
