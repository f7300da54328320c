package org.stancewatch.standalone.cli;

import java.nio.file.Path;

/** What comes with Stancewatch and is no code. */
final class Home {
  private Home() {}

  /** A folder beside the launcher or, without a launcher, in the working directory. */
  static Path folder(String name) {
    return Path.of(System.getProperty("stancewatch.home", ".")).resolve(name);
  }
}
