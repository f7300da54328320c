package org.stancewatch.standalone.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewatch.ingest.source.Fetched;
import org.stancewatch.ingest.source.FileFetcher;
import org.stancewatch.standalone.send.InputFiles;
import org.stancewatch.standalone.send.Shipment;
import org.stancewatch.standalone.send.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends the articles in files to a running system. */
@Command(
    name = "ingest",
    description = "Sends text, HTML, JSON, NDJSON, WARC and mail files to a running system.",
    footer = "Ends with 1 if anything was rejected or could not be read.")
public final class IngestCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private SenderOptions options;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      defaultValue = "unknown",
      description = "Who published articles that do not say so and have no address.")
  private String source;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, and folders with all that is below them; compressed (gzip) or not.")
  private List<Path> paths;

  @Override
  public Integer call() {
    List<Path> files = InputFiles.under(paths);
    Shipment shipment = new Shipment(options.sender());
    FileFetcher fetcher = new FileFetcher(source, this::warn);
    try (Progress progress = Progress.over(files)) {
      for (Path file : files) {
        fetcher.fetch(file, fetched -> take(fetched, shipment));
        progress.passed(file);
      }
      shipment.flush();
    }
    return report(files.size(), shipment.tally());
  }

  private static void take(Fetched fetched, Shipment shipment) {
    if (fetched instanceof Fetched.Read article) {
      shipment.add(article.place(), article.submission());
    } else if (fetched instanceof Fetched.Unreadable unreadable) {
      shipment.addUnreadable(unreadable.place(), unreadable.reason());
    }
  }

  private int report(int files, Tally tally) {
    tally.complaints().forEach(this::warn);
    PrintWriter out = command.commandLine().getOut();
    out.println(tally + ", in " + files + (files == 1 ? " file" : " files"));
    out.flush();
    return tally.isClean() ? ExitCode.OK : ExitCode.FAILED;
  }

  private void warn(String message) {
    PrintWriter err = command.commandLine().getErr();
    err.println("stancewatch: " + message);
    err.flush();
  }
}
