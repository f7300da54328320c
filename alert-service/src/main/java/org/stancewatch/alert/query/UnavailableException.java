package org.stancewatch.alert.query;

/** Part of the ledger cannot be asked just now; the same question can be put again soon. */
public final class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what cannot be asked, and why, for whoever asked
   */
  public UnavailableException(String message) {
    super(message);
  }

  public UnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
