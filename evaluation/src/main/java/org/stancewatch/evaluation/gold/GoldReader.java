package org.stancewatch.evaluation.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stancewatch.codec.ForeignJson;
import org.stancewatch.evaluation.feed.JsonFiles;
import org.stancewatch.model.InvalidFieldException;

/** Reads a folder of gold annotations. */
public final class GoldReader {
  private GoldReader() {}

  /**
   * @param sequences null to take the folder's own, if it has one
   * @throws InvalidFieldException naming the file and the field that is wrong or missing
   */
  public static Gold read(Path folder, Path sequences) {
    return new Gold(documents(folder.resolve("gold")), aliases(folder), alerts(folder, sequences));
  }

  private static SortedMap<String, GoldDocument> documents(Path folder) {
    SortedMap<String, GoldDocument> documents = new TreeMap<>();
    JsonFiles.in(folder)
        .forEach((id, file) -> documents.put(id, ForeignJson.read(file, GoldDocument.class)));
    return documents;
  }

  private static Map<String, List<String>> aliases(Path folder) {
    return ForeignJson.readMap(folder.resolve("aliases.json"), String[].class).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
  }

  private static List<GoldAlert> alerts(Path folder, Path sequences) {
    Path own = folder.resolve("sequences.json");
    if (sequences == null && !Files.exists(own)) {
      return null;
    }
    return ForeignJson.read(sequences == null ? own : sequences, Sequences.class).alerts();
  }
}
