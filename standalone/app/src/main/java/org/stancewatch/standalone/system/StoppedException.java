package org.stancewatch.standalone.system;

/** A service that ran cannot go on. */
public final class StoppedException extends RuntimeException {
  StoppedException(String message, Throwable cause) {
    super(message, cause);
  }
}
