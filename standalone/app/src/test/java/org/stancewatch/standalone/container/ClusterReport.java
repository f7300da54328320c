package org.stancewatch.standalone.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a load went through, for people.
 *
 * @param seconds from the first article sent to the last one acknowledged
 * @param repeated how often an article was sent once more
 * @param longestGap seconds without an alert reaching a subscriber
 */
record ClusterReport(String told, int articles, double seconds, int repeated, double longestGap) {
  private static final Path FILE = Path.of("target/cluster.md");

  void write() throws IOException {
    String line =
        "| %s | %d articles | %.0f a second | %d repeated | longest gap in alerts %.1f s |%n"
            .formatted(told, articles, articles / seconds, repeated, longestGap);
    System.out.print(line);
    Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
