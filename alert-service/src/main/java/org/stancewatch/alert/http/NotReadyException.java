package org.stancewatch.alert.http;

/** The view does not know yet all that was written before this instance started. */
final class NotReadyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotReadyException() {
    super("positions and alerts are still being read; try again");
  }
}
