package org.stancewatch.standalone.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.model.InvalidFieldException;

/** The files a user means by naming files and folders. */
public final class InputFiles {
  private InputFiles() {}

  /**
   * @return the files, and those in the folders and below them, hidden ones left out; each folder's
   *     in the order of their names; never empty
   * @throws InvalidFieldException naming the path that is not there, cannot be read or is empty
   */
  public static List<Path> under(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new InvalidFieldException(path.toString(), "no such file or folder");
      }
      files.addAll(Files.isDirectory(path) ? inside(path) : List.of(path));
    }
    if (files.isEmpty()) {
      throw new InvalidFieldException(paths.toString(), "no file in there");
    }
    return files;
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).filter(InputFiles::isShown).sorted().toList();
    } catch (IOException e) {
      throw new InvalidFieldException(folder.toString(), "cannot be read as a folder");
    }
  }

  private static boolean isShown(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }
}
