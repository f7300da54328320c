package org.stancewatch.ingest.publish;

/** Kafka cannot be reached in time, or not yet; trying again later is right, and does no harm. */
public final class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
