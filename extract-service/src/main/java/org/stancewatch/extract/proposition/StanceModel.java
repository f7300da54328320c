package org.stancewatch.extract.proposition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Stance;

/**
 * A linear model for each stance on each proposition, learned from the sentences of {@code
 * evaluation/training}.
 *
 * <p>Its file has the labels in the first line and then a line for each feature: the feature, how
 * rare it is, and the weights that are not zero as {@code label-index:weight}, separated by tabs.
 */
public final class StanceModel {
  /** The name of the weights that hold for every passage. */
  public static final String BIAS = "(bias)";

  private static final String FILE = "stances.tsv";
  private static final StanceModel ENGLISH = load();

  private final List<Label> labels;
  private final Map<String, Feature> features = new HashMap<>();

  private StanceModel(BufferedReader lines) throws IOException {
    labels = Arrays.stream(lines.readLine().split("\t")).map(Label::parse).toList();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] columns = line.split("\t");
      features.put(columns[0], Feature.parse(columns));
    }
  }

  static StanceModel english() {
    return ENGLISH;
  }

  /** Reads a model from its file's text. */
  public static StanceModel of(String text) {
    try {
      return new StanceModel(new BufferedReader(new java.io.StringReader(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StanceModel load() {
    try (InputStream file = StanceModel.class.getResourceAsStream(FILE)) {
      return new StanceModel(
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Label> labels() {
    return labels;
  }

  /** For each label how likely a passage takes it, 0 to 1. */
  public double[] probabilities(Set<String> passage) {
    double[] sums = new double[labels.size()];
    double squares = 0;
    for (String name : passage) {
      Feature feature = features.get(name);
      if (feature != null) {
        squares += feature.rarity * feature.rarity;
        feature.addTo(sums, feature.rarity);
      }
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    double[] bias = new double[labels.size()];
    features.get(BIAS).addTo(bias, 1);
    for (int label = 0; label < sums.length; label++) {
      sums[label] = 1 / (1 + Math.exp(-bias[label] - sums[label] / length));
    }
    return sums;
  }

  /** A stance on a proposition. */
  public record Label(PropositionId proposition, Stance stance) {

    /**
     * @param text such as {@code mission-needed:AFFIRMS}
     */
    public static Label parse(String text) {
      int colon = text.indexOf(':');
      return new Label(
          new PropositionId(text.substring(0, colon)), Stance.valueOf(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
      return proposition.value() + ":" + stance;
    }
  }

  private record Feature(double rarity, int[] labels, double[] weights) {

    static Feature parse(String[] columns) {
      List<String[]> pairs = new ArrayList<>();
      for (int at = 2; at < columns.length; at++) {
        pairs.add(columns[at].split(":"));
      }
      return new Feature(
          Double.parseDouble(columns[1]),
          pairs.stream().mapToInt(pair -> Integer.parseInt(pair[0])).toArray(),
          pairs.stream().mapToDouble(pair -> Double.parseDouble(pair[1])).toArray());
    }

    void addTo(double[] sums, double factor) {
      for (int at = 0; at < labels.length; at++) {
        sums[labels[at]] += factor * weights[at];
      }
    }
  }
}
