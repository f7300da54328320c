package org.stancewatch.standalone.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.standalone.send.Sample;
import org.stancewatch.standalone.show.Addresses;
import org.stancewatch.standalone.show.Screen;
import org.stancewatch.standalone.show.Story;
import org.stancewatch.standalone.system.DataFolder;
import org.stancewatch.standalone.system.SystemSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything, sends the sample articles, and tells what comes of them. */
@Command(
    name = "demo",
    description = "Starts everything, sends the sample articles and shows what comes of them.",
    footer = "Ends with 1 if no alert came.")
public final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private SystemOptions options;

  @Option(
      names = "--samples",
      paramLabel = "DIR",
      description = "Articles to send, one JSON file each (those that come with Stancewatch).")
  private Path samples;

  @Option(
      names = "--once",
      description = "End when all that comes of the last article has been shown.")
  private boolean once;

  @Override
  public Integer call() throws InterruptedException {
    Screen screen = Terminal.screen(command);
    List<Sample> articles =
        Sample.read(samples == null ? Home.folder("samples").resolve("articles") : samples);
    Dossiers dossiers = DossierReader.read(options.dossiers());
    Path data = DataFolder.temporary();
    SystemSettings settings = options.settings(data);

    screen.line("Starting Kafka and the services…");
    try (OpenSystem system = OpenSystem.start(settings, () -> DataFolder.delete(data))) {
      screen.line("They are up. Watching " + Doors.missions(dossiers) + ".");
      Story story = new Story(screen, dossiers, DemoCommand::sinceStart);
      boolean complete = new SampleRun(system.services(), story).play(articles);
      conclude(screen, story, complete);
      if (!once) {
        stayUp(screen, system);
      }
      return complete && story.totals().alerts() > 0 ? ExitCode.OK : ExitCode.FAILED;
    }
  }

  private static void conclude(Screen screen, Story story, boolean complete) {
    screen.clearStatus();
    screen.line("");
    screen.line(story.totals().toString());
    if (story.firstAlertAfter() == null) {
      screen.line("No alert came.");
    } else {
      screen.line(
          "First alert %.1f s after the start."
              .formatted(story.firstAlertAfter().toMillis() / 1e3));
    }
    if (!complete) {
      screen.line("Not everything that was sent was processed in time.");
    }
  }

  private static void stayUp(Screen screen, OpenSystem system) throws InterruptedException {
    screen.line("");
    screen.line("Everything stays up until Ctrl-C:");
    Addresses addresses = Doors.of(system.services());
    addresses.lines().forEach(screen::line);
    addresses.examples().forEach(screen::line);
    system.awaitEnd();
  }

  private static Duration sinceStart() {
    return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
  }
}
