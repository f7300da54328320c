package org.stancewatch.model;

/**
 * Who published a document.
 *
 * @param name as readers know it, at most {@value #LONGEST_NAME} characters
 */
public record Source(SourceId id, String name, SourceKind kind) {
  public static final int LONGEST_NAME = 300;

  public Source {
    Require.present("id", id);
    Require.text("name", name, LONGEST_NAME);
    Require.present("kind", kind);
  }
}
