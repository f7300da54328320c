package org.stancewatch.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.stancewatch.standalone.cli.AttributionsCommand;
import org.stancewatch.standalone.cli.BenchCommand;
import org.stancewatch.standalone.cli.DemoCommand;
import org.stancewatch.standalone.cli.EvaluateCommand;
import org.stancewatch.standalone.cli.ExplainCommand;
import org.stancewatch.standalone.cli.Failures;
import org.stancewatch.standalone.cli.IngestCommand;
import org.stancewatch.standalone.cli.ReplayCommand;
import org.stancewatch.standalone.cli.TrainCommand;
import org.stancewatch.standalone.cli.UpCommand;
import org.stancewatch.standalone.cli.WithdrawCommand;
import org.stancewatch.standalone.system.Logs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line of Stancewatch. */
@Command(
    name = "stancewatch",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "Watches the news for public actors who change their mind about a mission.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      IngestCommand.class,
      WithdrawCommand.class,
      AttributionsCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      BenchCommand.class,
      ExplainCommand.class,
      ReplayCommand.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:something failed",
      "2:called wrongly, or bad input",
      "3:the system could not start: a port is taken, the data folder is in use or not writable"
    })
public final class Standalone {
  private Standalone() {}

  public static void main(String[] arguments) {
    Logs.toScreen();
    System.exit(
        commandLine()
            .setOut(utf8(FileDescriptor.out))
            .setErr(utf8(FileDescriptor.err))
            .execute(arguments));
  }

  /** The commands, not yet bound to a terminal. */
  static CommandLine commandLine() {
    return new CommandLine(new Standalone())
        .setExecutionExceptionHandler(new Failures())
        .setUsageHelpAutoWidth(true);
  }

  /** Passages hold curly quotes and accents, whatever a bare environment's locale says. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
