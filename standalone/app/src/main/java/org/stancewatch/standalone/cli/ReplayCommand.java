package org.stancewatch.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.stancewatch.alert.LedgerConfiguration;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.codec.Json;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.standalone.replay.AlertDifference;
import org.stancewatch.standalone.replay.Replay;
import org.stancewatch.standalone.show.DifferenceReport;
import org.stancewatch.standalone.show.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what changed dossiers would change, before they are put to use. */
@Command(
    name = "replay",
    description =
        "Reads all documents of a running system again, under other dossiers, and shows which"
            + " alerts would be added, lost or changed. The system is not touched.",
    footer =
        "The ledger's settings are those that alert-service would have here: give the same variables"
            + " (STANCEWATCH_ALERT_CONFIDENCE and so on), or others to see what they would change.")
public final class ReplayCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Option(
      names = "--dossiers",
      paramLabel = "DIR",
      required = true,
      description = "The missions to watch instead.")
  private Path dossiers;

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT",
      defaultValue = "localhost:9092",
      description = "The brokers of the running system (${DEFAULT-VALUE}).")
  private String servers;

  @Option(
      names = "--kafka-settings",
      paramLabel = "FILE",
      description = "Properties for Kafka's clients: user, password, certificates.")
  private Path kafkaSettings;

  @Option(names = "--json", description = "Print the alerts as one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    Dossiers changed = DossierReader.read(dossiers);
    LedgerSettings settings = LedgerConfiguration.read().settings();
    Screen screen = Terminal.screen(command);
    AlertDifference difference =
        new Replay(kafka())
            .under(changed, settings, read -> screen.status(read + " documents read again"));
    screen.clearStatus();
    if (json) {
      screen.line(Json.writeText(difference));
    } else {
      new DifferenceReport(screen.ink()).lines(difference).forEach(screen::line);
    }
    return ExitCode.OK;
  }

  private Map<String, Object> kafka() {
    Map<String, Object> kafka = new HashMap<>();
    if (kafkaSettings != null) {
      properties().forEach((name, value) -> kafka.put(name.toString(), value));
    }
    kafka.put("bootstrap.servers", servers);
    return kafka;
  }

  private Properties properties() {
    Properties properties = new Properties();
    try (InputStream file = Files.newInputStream(kafkaSettings)) {
      properties.load(file);
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidFieldException("--kafka-settings", "expected a readable file, but got " + e);
    }
  }
}
