package org.stancewatch.standalone.cli;

import org.slf4j.LoggerFactory;
import org.stancewatch.broker.BrokerException;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.standalone.system.StartException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line, and why at length only in the log. */
public final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    LoggerFactory.getLogger(Failures.class).info("{} failed", command.getCommandName(), failure);
    command.getErr().println("stancewatch: " + message(failure));
    command.getErr().flush();
    return exitCode(failure);
  }

  private static String message(Exception failure) {
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  private static int exitCode(Exception failure) {
    if (failure instanceof InvalidFieldException) {
      return ExitCode.BAD_INPUT;
    }
    if (failure instanceof StartException || failure instanceof BrokerException) {
      return ExitCode.NOT_STARTED;
    }
    return ExitCode.FAILED;
  }
}
