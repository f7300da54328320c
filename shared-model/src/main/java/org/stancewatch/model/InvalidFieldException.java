package org.stancewatch.model;

/** A value that its field can never hold. The message names the field and what was expected. */
public final class InvalidFieldException extends IllegalArgumentException {
  private final String field;
  private final String problem;

  /**
   * @param field the field's name, or its path from the root of what was read
   * @param problem what was expected and what was found, fit for the person who sent it
   */
  public InvalidFieldException(String field, String problem) {
    super(field.isEmpty() ? problem : field + ": " + problem);
    this.field = field;
    this.problem = problem;
  }

  public String field() {
    return field;
  }

  /** What was expected and what was found, without the field. */
  public String problem() {
    return problem;
  }
}
