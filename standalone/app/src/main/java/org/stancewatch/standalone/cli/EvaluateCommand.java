package org.stancewatch.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.evaluation.Evaluation;
import org.stancewatch.evaluation.EvaluationRequest;
import org.stancewatch.evaluation.ScoreTable;
import org.stancewatch.evaluation.prediction.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores extraction and ledger on annotated documents. */
@Command(
    name = "evaluate",
    description = "Scores the extraction and the ledger on documents that people have annotated.")
public final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Option(
      names = "--documents",
      paramLabel = "DIR",
      required = true,
      description = "Documents, one ID.json each.")
  private Path documents;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      required = true,
      description = "Annotations: gold/ID.json, aliases.json and perhaps sequences.json.")
  private Path gold;

  @Option(
      names = "--sequences",
      paramLabel = "FILE",
      description = "In which order documents are fed, and which alerts are wanted.")
  private Path sequences;

  @Option(
      names = "--dossiers",
      paramLabel = "DIR",
      description = "The missions to watch (those that come with Stancewatch).")
  private Path dossiers;

  @Option(names = "--json", paramLabel = "FILE", description = "Where to write the figures.")
  private Path json;

  @Option(
      names = "--statements",
      paramLabel = "FILE",
      description = "Where to write the statements found, one JSON object a line.")
  private Path statements;

  @Option(
      names = "--figures",
      paramLabel = "FILE",
      description = "Where to write the troop counts and end dates found, one JSON object a line.")
  private Path figures;

  @Option(
      names = "--alerts",
      paramLabel = "FILE",
      description = "Where to write the alerts raised, one JSON object a line.")
  private Path alerts;

  @Override
  public Integer call() {
    Pipeline pipeline =
        new Pipeline(DossierReader.read(dossiers == null ? Home.folder("dossiers") : dossiers));
    EvaluationRequest request =
        new EvaluationRequest(documents, gold, sequences, json, statements, figures, alerts);
    Evaluation.Result result = new Evaluation(pipeline::predict).run(request);
    result
        .predictions()
        .rejected()
        .forEach(document -> command.commandLine().getErr().println("stancewatch: " + document));
    command.commandLine().getOut().println(ScoreTable.of(result.scorecard()));
    return ExitCode.OK;
  }
}
