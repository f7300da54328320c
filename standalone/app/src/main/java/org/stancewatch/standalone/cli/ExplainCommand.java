package org.stancewatch.standalone.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.codec.Json;
import org.stancewatch.ingest.source.Fetched;
import org.stancewatch.ingest.source.FileFetcher;
import org.stancewatch.ingest.submission.Admission;
import org.stancewatch.model.Document;
import org.stancewatch.standalone.show.ReadingCard;
import org.stancewatch.standalone.show.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is found in an article, and what is not taken and why. */
@Command(
    name = "explain",
    description = "Shows what is found in an article, and what is left out and why.")
public final class ExplainCommand implements Callable<Integer> {
  private static final String NO_SOURCE = "unknown";

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Articles as text, HTML, JSON, NDJSON, WARC or mbox.")
  private List<Path> files;

  @Option(
      names = "--dossiers",
      paramLabel = "DIR",
      description = "The missions to watch (those that come with Stancewatch).")
  private Path dossiers;

  @Option(names = "--json", description = "Print JSON, one object for each article.")
  private boolean json;

  private final List<String> complaints = new ArrayList<>();

  @Override
  public Integer call() {
    ArticleReader reader =
        new ArticleReader(
            DossierReader.read(dossiers == null ? Home.folder("dossiers") : dossiers));
    FileFetcher fetcher = new FileFetcher(NO_SOURCE, complaints::add);
    files.forEach(file -> fetcher.fetch(file, fetched -> explain(fetched, reader)));
    complaints.forEach(c -> command.commandLine().getErr().println("stancewatch: " + c));
    return complaints.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private void explain(Fetched fetched, ArticleReader reader) {
    if (fetched instanceof Fetched.Unreadable unreadable) {
      complaints.add(unreadable.place() + ": " + unreadable.reason());
    } else if (fetched instanceof Fetched.Read read) {
      Admission admission = Admission.of(read.submission(), Clock.systemUTC().instant());
      if (admission instanceof Admission.Accepted accepted) {
        show(accepted.document(), reader);
      } else if (admission instanceof Admission.Rejected rejected) {
        complaints.add(read.place() + ": " + rejected.field() + ": " + rejected.reason());
      }
    }
  }

  private void show(Document document, ArticleReader reader) {
    ArticleReader.Found found = reader.read(document);
    Screen screen = Terminal.screen(command);
    if (json) {
      screen.line(new String(Json.write(found), java.nio.charset.StandardCharsets.UTF_8));
    } else {
      new ReadingCard(screen.ink())
          .lines(document, found.statements(), found.abstentions(), found.attributions())
          .forEach(screen::line);
    }
  }
}
