package org.stancewatch.evaluation.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stancewatch.extract.proposition.StanceModel;
import org.stancewatch.extract.proposition.StanceModel.Label;

/**
 * Trains the weights of a {@link StanceModel}.
 *
 * <p>R.-E. Fan and others, "LIBLINEAR: A Library for Large Linear Classification", JMLR 9 (2008);
 * rarity is the inverse document frequency smoothed as by scikit-learn.
 */
public final class StanceTrainer {
  private static final int FEWEST_SENTENCES = 3;
  private static final double COST = 20;
  private static final double TOLERANCE = 0.001;
  private static final double LEAST_WEIGHT = 0.05;

  private final List<Example> examples;
  private final List<Label> labels;
  private final TreeMap<String, Integer> frequencies = new TreeMap<>();
  private final List<String> features;
  private final Map<String, Integer> indices = new TreeMap<>();
  private final Feature[][] rows;

  private StanceTrainer(List<Example> examples) {
    Linear.disableDebugOutput();
    this.examples = examples;
    labels =
        examples.stream()
            .flatMap(example -> example.labels().stream())
            .distinct()
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
    examples.forEach(e -> e.features().forEach(f -> frequencies.merge(f, 1, Integer::sum)));
    frequencies.values().removeIf(count -> count < FEWEST_SENTENCES);
    features = List.copyOf(frequencies.keySet());
    features.forEach(feature -> indices.put(feature, indices.size() + 1));
    rows = examples.stream().map(this::row).toArray(Feature[][]::new);
  }

  /** The text of the model that the sentences of a folder give. */
  public static String train(TrainingFolder folder) {
    return train(Example.of(folder));
  }

  static String train(List<Example> examples) {
    return new StanceTrainer(examples).model();
  }

  private String model() {
    List<double[]> weights = labels.stream().map(this::weights).toList();
    StringBuilder text = new StringBuilder();
    text.append(String.join("\t", labels.stream().map(Label::toString).toList())).append('\n');
    append(text, StanceModel.BIAS, 1, features.size(), weights);
    for (int at = 0; at < features.size(); at++) {
      append(text, features.get(at), rarity(features.get(at)), at, weights);
    }
    return text.toString();
  }

  private static void append(
      StringBuilder text, String feature, double rarity, int at, List<double[]> weights) {
    List<String> columns = new ArrayList<>(List.of(feature, decimal(rarity)));
    for (int label = 0; label < weights.size(); label++) {
      double weight = weights.get(label)[at];
      if (Math.abs(weight) >= LEAST_WEIGHT) {
        columns.add(label + ":" + decimal(weight));
      }
    }
    if (columns.size() > 2 || feature.equals(StanceModel.BIAS)) {
      text.append(String.join("\t", columns)).append('\n');
    }
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private double rarity(String feature) {
    return 1 + Math.log((1.0 + examples.size()) / (1 + frequencies.get(feature)));
  }

  private double[] weights(Label label) {
    Problem problem = new Problem();
    problem.l = rows.length;
    problem.n = features.size() + 1;
    problem.bias = 1;
    problem.x = rows;
    problem.y = examples.stream().mapToDouble(e -> e.labels().contains(label) ? 1 : 0).toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
    double[] weights = model.getFeatureWeights();
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    for (int at = 0; at < weights.length; at++) {
      weights[at] *= sign;
    }
    return weights;
  }

  /** A sentence as a vector of length one, and the bias. */
  private Feature[] row(Example example) {
    List<String> known = example.features().stream().filter(indices::containsKey).sorted().toList();
    double squares = known.stream().mapToDouble(f -> rarity(f) * rarity(f)).sum();
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    Feature[] row = new Feature[known.size() + 1];
    for (int at = 0; at < known.size(); at++) {
      row[at] = new FeatureNode(indices.get(known.get(at)), rarity(known.get(at)) / length);
    }
    row[known.size()] = new FeatureNode(features.size() + 1, 1);
    return row;
  }
}
