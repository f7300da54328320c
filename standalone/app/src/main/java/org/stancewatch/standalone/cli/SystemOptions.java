package org.stancewatch.standalone.cli;

import java.nio.file.Path;
import java.util.Map;
import org.stancewatch.standalone.system.Service;
import org.stancewatch.standalone.system.SystemSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a system that this command starts is reached, and what it watches. */
final class SystemOptions {
  private static final int LAST_PORT = 65_535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      defaultValue = "9092",
      description = "Where Kafka clients connect (${DEFAULT-VALUE}); 0 for any that is free.")
  private int kafkaPort;

  @Option(
      names = "--ingest-port",
      paramLabel = "PORT",
      defaultValue = "8081",
      description = "Where articles are sent (${DEFAULT-VALUE}); 0 for any that is free.")
  private int ingestPort;

  @Option(
      names = "--extract-port",
      paramLabel = "PORT",
      defaultValue = "8082",
      description = "Where the extraction answers (${DEFAULT-VALUE}); 0 for any that is free.")
  private int extractPort;

  @Option(
      names = "--alert-port",
      paramLabel = "PORT",
      defaultValue = "8083",
      description = "Where alerts are read (${DEFAULT-VALUE}); 0 for any that is free.")
  private int alertPort;

  @Option(
      names = "--dossiers",
      paramLabel = "DIR",
      description = "The missions to watch (those that come with Stancewatch).")
  private Path dossiers;

  Path dossiers() {
    return dossiers == null ? Home.folder("dossiers") : dossiers;
  }

  SystemSettings settings(Path data) {
    return new SystemSettings(
        data,
        dossiers(),
        checked("--kafka-port", kafkaPort),
        Map.of(
            Service.INGEST, checked("--ingest-port", ingestPort),
            Service.EXTRACT, checked("--extract-port", extractPort),
            Service.ALERT, checked("--alert-port", alertPort)));
  }

  private int checked(String option, int port) {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          command.commandLine(),
          "%s: expected 0 to %d, but was %d".formatted(option, LAST_PORT, port));
    }
    return port;
  }
}
