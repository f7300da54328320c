package org.stancewatch.model;

/** Names an article, whichever revision: derived from its canonical URL, else its content. */
public record DocumentId(String value) implements Id {
  public DocumentId {
    Id.checked("documentId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
