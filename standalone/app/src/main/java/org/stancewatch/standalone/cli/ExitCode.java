package org.stancewatch.standalone.cli;

/** What a command tells the shell. */
final class ExitCode {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int BAD_INPUT = 2;
  static final int NOT_STARTED = 3;

  private ExitCode() {}
}
