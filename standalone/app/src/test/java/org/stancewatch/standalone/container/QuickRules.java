package org.stancewatch.standalone.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A compose file that gives the stack's Prometheus the checked-in rules with shorter times, so that
 * nobody has to wait half an hour for them: whatever has to last, lasts no time, and windows are
 * half a minute. Expressions and thresholds stay.
 */
final class QuickRules {
  private static final Path CHECKED_IN = Path.of("../../observability/prometheus");

  private QuickRules() {}

  /**
   * @param folder for the copies
   * @param silentAfter when a source counts as silent, which only a configuration tells
   */
  static Path composeFile(Path folder, String silentAfter) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("prometheus/rules")).getParent();
    try (Stream<Path> files = Files.walk(CHECKED_IN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(CHECKED_IN.relativize(file));
        Files.createDirectories(to.getParent());
        Files.writeString(to, quick(Files.readString(file)));
      }
    }
    return Files.writeString(
        folder.resolve("quick.yml"),
        """
        services:
          prometheus:
            volumes: ["%s:/etc/prometheus:ro"]
          ingest-service:
            environment: {STANCEWATCH_INGEST_METRICS_SILENT_AFTER: %s}
        """
            .formatted(copy.toAbsolutePath(), silentAfter));
  }

  private static String quick(String rules) {
    return rules
        .replaceAll("for: \\d+m", "for: 0s")
        .replaceAll(" interval: \\d+m", " interval: 5s")
        .replaceAll("\\[\\d+m]", "[30s]");
  }
}
