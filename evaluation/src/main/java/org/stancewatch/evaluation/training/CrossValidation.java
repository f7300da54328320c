package org.stancewatch.evaluation.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stancewatch.extract.proposition.StanceModel;
import org.stancewatch.extract.proposition.StanceModel.Label;

/** Learns from all missions but one, and counts what is right on that one; each in turn. */
public final class CrossValidation {
  private CrossValidation() {}

  /**
   * How many labels were found.
   *
   * @param right found and given
   * @param found by the model
   * @param given by those who wrote the sentences
   */
  public record Count(int right, int found, int given) {
    Count plus(Count other) {
      return new Count(right + other.right, found + other.found, given + other.given);
    }

    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
      return given == 0 ? 0 : (double) right / given;
    }

    public double f1() {
      return found + given == 0 ? 0 : 2.0 * right / (found + given);
    }
  }

  /**
   * By the mission that was held out, and last all together under "all".
   *
   * @param least the least probability that counts as found
   */
  public static TreeMap<String, Count> of(TrainingFolder folder, double least) {
    List<Example> examples = Example.of(folder);
    TreeMap<String, Count> counts = new TreeMap<>();
    for (String mission : folder.missions().keySet()) {
      StanceModel model =
          StanceModel.of(
              StanceTrainer.train(
                  examples.stream().filter(e -> !e.mission().equals(mission)).toList()));
      Count count =
          examples.stream()
              .filter(example -> example.mission().equals(mission))
              .map(example -> count(example, model, least))
              .reduce(new Count(0, 0, 0), Count::plus);
      counts.put(mission, count);
    }
    return counts;
  }

  /** The sum of several. */
  public static Count sum(Stream<Count> counts) {
    return counts.reduce(new Count(0, 0, 0), Count::plus);
  }

  private static Count count(Example example, StanceModel model, double least) {
    double[] probabilities = model.probabilities(example.features());
    Set<Label> found = new HashSet<>();
    for (int at = 0; at < probabilities.length; at++) {
      if (probabilities[at] >= least) {
        found.add(model.labels().get(at));
      }
    }
    int right = (int) found.stream().filter(example.labels()::contains).count();
    return new Count(right, found.size(), example.labels().size());
  }
}
