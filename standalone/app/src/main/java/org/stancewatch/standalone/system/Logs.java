package org.stancewatch.standalone.system;

import java.nio.file.Path;

/**
 * Chooses where the log goes. Must come before anything logs, since it is read once.
 *
 * <p>Kafka says much that a user at a terminal need not read.
 */
public final class Logs {
  private static final String CONFIGURATION = "logback.configurationFile";
  private static final String FOLDER = "org/stancewatch/standalone/";

  private Logs() {}

  /** Everything into the file; on the screen only that something failed. */
  public static void toFile(Path file) {
    System.setProperty("stancewatch.log", file.toString());
    use("log-to-file.xml");
  }

  /** Warnings on the screen, and no file. */
  public static void toScreen() {
    use("log-to-screen.xml");
  }

  /** What the user asked for on Java's own command line stays. */
  private static void use(String configuration) {
    if (System.getProperty(CONFIGURATION, FOLDER).startsWith(FOLDER)) {
      System.setProperty(CONFIGURATION, FOLDER + configuration);
    }
  }
}
