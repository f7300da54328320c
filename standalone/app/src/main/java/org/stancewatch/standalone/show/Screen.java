package org.stancewatch.standalone.show;

import java.io.PrintWriter;
import java.util.List;

/** Lines that stay and, on a terminal, a last few that change. Not thread-safe. */
public final class Screen {
  private static final String ERASE_LINE = "\r\033[2K";
  private static final String ERASE_LINE_ABOVE = "\033[1A\033[2K";

  private final PrintWriter out;
  private final Ink ink;
  private List<String> status = List.of();

  public Screen(PrintWriter out, Ink ink) {
    this.out = out;
    this.ink = ink;
  }

  public Ink ink() {
    return ink;
  }

  /** Adds a line above the status. */
  public void line(String text) {
    eraseStatus();
    out.println(text);
    printStatus();
  }

  /** Shows a status in place of the one before; only on a terminal. */
  public void status(String text) {
    status(List.of(text));
  }

  /**
   * Shows a status of several rows in place of the one before; only on a terminal.
   *
   * @param rows none wider than the terminal, or what is erased would be too little
   */
  public void status(List<String> rows) {
    if (ink.coloured()) {
      eraseStatus();
      status = rows.stream().map(row -> ink.paint(Tone.QUIET, row)).toList();
      printStatus();
    }
  }

  /** Ends the status: what comes next begins a line of its own. */
  public void clearStatus() {
    eraseStatus();
    status = List.of();
    out.flush();
  }

  private void eraseStatus() {
    if (!status.isEmpty()) {
      out.print(ERASE_LINE + ERASE_LINE_ABOVE.repeat(status.size() - 1));
    }
  }

  private void printStatus() {
    out.print(String.join(System.lineSeparator(), status));
    out.flush();
  }
}
