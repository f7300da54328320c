package org.stancewatch.standalone.send;

/** Articles could not be sent; the message tells the user what to do. */
public final class SendException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SendException(String message) {
    super(message);
  }

  public SendException(String message, Throwable cause) {
    super(message, cause);
  }
}
