package org.stancewatch.standalone;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of {@code ./stancewatch}: names the commands, which each do their own work. */
@Command(
    name = "stancewatch",
    mixinStandardHelpOptions = true,
    description = "Watches what public actors say and raises an alert when a position is reversed.",
    synopsisSubcommandLabel = "COMMAND")
public final class Standalone implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Standalone()).execute(args));
  }

  /** Without a command there is nothing to do, which is the caller's mistake. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
  }
}
