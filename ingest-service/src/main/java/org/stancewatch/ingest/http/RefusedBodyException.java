package org.stancewatch.ingest.http;

import io.micronaut.http.HttpStatus;
import org.stancewatch.ingest.intake.Refusal;

/** A body whose documents cannot be looked at one by one. */
final class RefusedBodyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  RefusedBodyException(Refusal refusal, String message) {
    super(message);
    this.refusal = refusal;
  }

  static RefusedBodyException tooLong(long mostBytes) {
    return new RefusedBodyException(
        Refusal.TOO_LARGE, "a body may have " + mostBytes + " bytes, and this one has more");
  }

  static RefusedBodyException tooMany(int mostDocuments) {
    return new RefusedBodyException(
        Refusal.TOO_LARGE,
        "a body may hold " + mostDocuments + " documents, and this one holds more");
  }

  /** The same with more to say. */
  RefusedBodyException and(String consequence) {
    return new RefusedBodyException(refusal, getMessage() + consequence);
  }

  Refusal refusal() {
    return refusal;
  }

  HttpStatus status() {
    return switch (refusal) {
      case MALFORMED -> HttpStatus.BAD_REQUEST;
      case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
      case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
    };
  }
}
