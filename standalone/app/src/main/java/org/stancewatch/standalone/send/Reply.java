package org.stancewatch.standalone.send;

/**
 * What became of one article, as the service answers.
 *
 * @param index its place among those sent together, from 0
 * @param line its line where lines were sent, from 1; null otherwise
 * @param id null if rejected
 * @param revision null if rejected
 * @param field what is wrong; null unless rejected
 * @param reason what is wrong with it; null unless rejected
 */
public record Reply(
    int index,
    Integer line,
    String id,
    String revision,
    Outcome outcome,
    String field,
    String reason) {
  /** What can become of an article. */
  public enum Outcome {
    ACCEPTED,
    DUPLICATE,
    REJECTED
  }

  /** The field, if one is at fault, and what is wrong. */
  public String complaint() {
    return field == null || field.isEmpty() ? reason : field + ": " + reason;
  }
}
