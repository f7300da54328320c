package org.stancewatch.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stancewatch.evaluation.training.CrossValidation;
import org.stancewatch.evaluation.training.CrossValidation.Count;
import org.stancewatch.evaluation.training.StanceTrainer;
import org.stancewatch.evaluation.training.TrainingFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns stances from labelled sentences. */
@Command(
    name = "train",
    description = "Learns stances from labelled sentences, and tells what that is worth.")
public final class TrainCommand implements Callable<Integer> {
  private static final double LEAST = 0.4;

  @Spec private CommandSpec command;

  @Option(
      names = "--sentences",
      paramLabel = "DIR",
      description = "Sentences in *.tsv, and missions.yaml (those that come with Stancewatch).")
  private Path sentences;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the model.")
  private Path out;

  @Option(
      names = "--cross-validate",
      description = "Hold out each mission in turn, and count what is right on it.")
  private boolean crossValidate;

  @Override
  public Integer call() throws IOException {
    TrainingFolder folder =
        TrainingFolder.read(sentences == null ? Home.folder("evaluation/training") : sentences);
    PrintWriter console = command.commandLine().getOut();
    console.printf(
        "%,d sentences, %d missions%n", folder.sentences().size(), folder.missions().size());
    if (out != null) {
      Files.writeString(out, StanceTrainer.train(folder));
    }
    if (crossValidate) {
      Map<String, Count> counts = CrossValidation.of(folder, LEAST);
      counts.forEach((mission, count) -> print(console, mission, count));
      print(console, "all", CrossValidation.sum(counts.values().stream()));
    }
    return ExitCode.OK;
  }

  private static void print(PrintWriter console, String mission, Count count) {
    console.printf(
        "%-14s P %.2f R %.2f F1 %.2f (%d labels)%n",
        mission, count.precision(), count.recall(), count.f1(), count.given());
  }
}
