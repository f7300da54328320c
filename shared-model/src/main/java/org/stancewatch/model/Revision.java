package org.stancewatch.model;

/** Names one revision of an article: a hash of its content. */
public record Revision(String value) implements Id {
  public Revision {
    Id.checked("revision", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
