package org.stancewatch.broker;

/** The broker could not start; the message tells the user what to change. */
public final class BrokerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BrokerException(String message, Throwable cause) {
    super(message, cause);
  }
}
