package org.stancewatch.alert.http;

/** Names something that there is not. */
final class UnknownFieldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  UnknownFieldException(String field, String message) {
    super(message);
    this.field = field;
  }

  String field() {
    return field;
  }
}
