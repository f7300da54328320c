package org.stancewatch.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.standalone.show.Addresses;
import org.stancewatch.standalone.show.Screen;
import org.stancewatch.standalone.system.SystemSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs everything until Ctrl-C and keeps its data. */
@Command(
    name = "up",
    description = "Starts Kafka and all services, and keeps their data for the next time.")
public final class UpCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private SystemOptions options;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where records, stores and logs are kept (./${DEFAULT-VALUE}).")
  private Path data;

  @Override
  public Integer call() throws InterruptedException {
    Screen screen = Terminal.screen(command);
    SystemSettings settings = options.settings(data);
    Dossiers dossiers = DossierReader.read(settings.dossiers());
    screen.line("Starting Kafka and the services…");
    try (OpenSystem system = OpenSystem.start(settings, () -> {})) {
      Addresses addresses = Doors.of(system.services());
      screen.line("Ready. Watching " + Doors.missions(dossiers) + ".");
      addresses.lines().forEach(screen::line);
      screen.line("  log        " + settings.log());
      addresses.examples().forEach(screen::line);
      screen.line("Ctrl-C ends it; the data stays in " + settings.data());
      system.awaitEnd();
    }
    return ExitCode.OK;
  }
}
