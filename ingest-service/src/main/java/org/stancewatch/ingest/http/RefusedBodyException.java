package org.stancewatch.ingest.http;

import io.micronaut.http.HttpStatus;

/** A body whose documents cannot be looked at one by one. */
final class RefusedBodyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a body is refused. */
  enum Refusal {
    MALFORMED(HttpStatus.BAD_REQUEST),
    TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE),
    UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    private final HttpStatus status;

    Refusal(HttpStatus status) {
      this.status = status;
    }

    HttpStatus status() {
      return status;
    }

    String tag() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

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
}
