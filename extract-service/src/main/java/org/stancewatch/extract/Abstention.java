package org.stancewatch.extract;

import org.stancewatch.model.Evidence;

/** A passage that may carry a statement, and why none was taken from it. */
public record Abstention(Reason reason, Evidence evidence) {
  /** Why. */
  public enum Reason {
    /** Nothing tells who says it. */
    UNKNOWN_SPEAKER,
    /** More than one mission may be meant. */
    UNCLEAR_MISSION,
    /** It counts soldiers, but whose or where cannot be told. */
    UNCLEAR_FIGURE,
    /** Only a headline says it. */
    HEADLINE_ONLY,
    /** The decisions behind it are too unsure taken together. */
    LOW_CONFIDENCE
  }
}
