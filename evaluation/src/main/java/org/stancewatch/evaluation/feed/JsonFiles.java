package org.stancewatch.evaluation.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stancewatch.model.InvalidFieldException;

/** The files of a folder that are named {@code ID.json}. */
public final class JsonFiles {
  private static final String ENDING = ".json";

  private JsonFiles() {}

  /**
   * @return the files by id, in the order of their ids; never empty
   * @throws InvalidFieldException naming the folder if it cannot be read or holds no such file
   */
  public static SortedMap<String, Path> in(Path folder) {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.filter(JsonFiles::isJson).forEach(file -> files.put(id(file), file));
    } catch (IOException e) {
      throw new InvalidFieldException(folder.toString(), "cannot be read as a folder");
    }
    if (files.isEmpty()) {
      throw new InvalidFieldException(folder.toString(), "no *.json in this folder");
    }
    return files;
  }

  private static boolean isJson(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
