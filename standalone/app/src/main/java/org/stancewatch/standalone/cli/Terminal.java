package org.stancewatch.standalone.cli;

import org.stancewatch.standalone.show.Ink;
import org.stancewatch.standalone.show.Screen;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What a command prints to. */
final class Terminal {
  private Terminal() {}

  /** Coloured on a terminal, unless {@code NO_COLOR} is set. */
  static Ink ink() {
    return new Ink(Ansi.AUTO.enabled());
  }

  static Screen screen(CommandSpec command) {
    return new Screen(command.commandLine().getOut(), ink());
  }
}
