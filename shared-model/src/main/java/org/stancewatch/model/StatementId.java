package org.stancewatch.model;

/** Names a statement; the same statement read again has the same id. */
public record StatementId(String value) implements Id {
  public StatementId {
    Id.checked("statementId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
