package org.stancewatch.standalone.show;

import java.io.PrintWriter;

/** Lines that stay and, on a terminal, a last line that changes. Not thread-safe. */
public final class Screen {
  private static final String ERASE_LINE = "\r\033[2K";

  private final PrintWriter out;
  private final Ink ink;
  private String status = "";

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
    out.print(status);
    out.flush();
  }

  /** Shows a status in place of the one before; only on a terminal. */
  public void status(String text) {
    if (ink.coloured()) {
      eraseStatus();
      status = ink.paint(Tone.QUIET, text);
      out.print(status);
      out.flush();
    }
  }

  /** Ends the status: what comes next begins a line of its own. */
  public void clearStatus() {
    eraseStatus();
    status = "";
    out.flush();
  }

  private void eraseStatus() {
    if (!status.isEmpty()) {
      out.print(ERASE_LINE);
    }
  }
}
