package org.stancewatch.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.codec.Json;
import org.stancewatch.extract.Explainer;
import org.stancewatch.extract.Explanation;
import org.stancewatch.model.Document;
import org.stancewatch.standalone.send.ArticleFile;
import org.stancewatch.standalone.show.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is found in one article, and what is not taken and why. */
@Command(
    name = "explain",
    description =
        "Shows what is found in an article: who said what, by which words and which rule.")
public final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "An article: JSON as ingest takes it, or text.")
  private Path file;

  @Option(
      names = "--dossiers",
      paramLabel = "DIR",
      description = "The missions to watch (those that come with Stancewatch).")
  private Path dossiers;

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    Document document = ArticleFile.read(file);
    Path watched = dossiers == null ? Home.folder("dossiers") : dossiers;
    Explanation found = new Explainer(DossierReader.read(watched)).explain(document);
    if (json) {
      command.commandLine().getOut().println(Json.writeText(found));
    } else {
      new ExplanationText(document.text(), Terminal.ink())
          .of(found)
          .forEach(command.commandLine().getOut()::println);
    }
    command.commandLine().getOut().flush();
    return ExitCode.OK;
  }
}
