package org.stancewatch.evaluation.training;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stancewatch.codec.Yaml;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.proposition.StanceModel.Label;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Mission;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Require;
import org.stancewatch.model.Side;
import org.stancewatch.model.dossier.Dossier;
import org.stancewatch.model.dossier.PropositionSet;

/**
 * A folder with {@code missions.yaml} and sentences in {@code *.tsv}: labels, mission and text,
 * separated by tabs; labels by commas, or {@code none}.
 *
 * @param missions the words of each mission
 */
public record TrainingFolder(List<TrainingSentence> sentences, Map<String, MissionWords> missions) {
  private static final String NONE = "none";
  private static final int COLUMNS = 3;

  /**
   * @throws InvalidFieldException naming the file and the line that is wrong
   */
  public static TrainingFolder read(Path folder) {
    Map<String, MissionWords> missions = missions(folder.resolve("missions.yaml"));
    List<TrainingSentence> sentences = new ArrayList<>();
    for (Path file : files(folder)) {
      List<String> lines = lines(file);
      for (int at = 0; at < lines.size(); at++) {
        String place = file.getFileName() + ":" + (at + 1);
        sentences.add(sentence(place, lines.get(at), missions.keySet()));
      }
    }
    return new TrainingFolder(List.copyOf(sentences), missions);
  }

  private static TrainingSentence sentence(String place, String line, Set<String> missions) {
    String[] columns = line.split("\t");
    Require.that(columns.length == COLUMNS, place, "expected labels, mission and text");
    Require.that(missions.contains(columns[1]), place, "no mission \"" + columns[1] + "\"");
    return new TrainingSentence(labels(place, columns[0]), columns[1], columns[2]);
  }

  private static Set<Label> labels(String place, String column) {
    if (column.equals(NONE)) {
      return Set.of();
    }
    try {
      Set<Label> labels = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
      Arrays.stream(column.split(",")).map(String::strip).map(Label::parse).forEach(labels::add);
      return Collections.unmodifiableSet(labels);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new InvalidFieldException(place, "expected proposition:STANCE, not \"" + column + "\"");
    }
  }

  private static Map<String, MissionWords> missions(Path file) {
    Map<String, MissionWords> missions = new TreeMap<>();
    Map<String, Map<String, List<String>>> entries = Yaml.read(file, new TypeReference<>() {});
    entries.forEach((key, words) -> missions.put(key, words(key, words)));
    return missions;
  }

  private static MissionWords words(String key, Map<String, List<String>> words) {
    Mission mission =
        new Mission(
            new MissionId(key),
            words.get("force").get(0),
            words.get("force"),
            side(words.get("host")),
            side(words.get("sending")),
            side(words.get("threat")));
    return new MissionWords(
        new Dossier(mission, new PropositionSet("training", List.of()), List.of()));
  }

  private static Side side(List<String> names) {
    return new Side(names.get(0), names);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new InvalidFieldException(folder.toString(), "cannot be read as a folder");
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new InvalidFieldException(file.toString(), "cannot be read: " + e.getMessage());
    }
  }
}
