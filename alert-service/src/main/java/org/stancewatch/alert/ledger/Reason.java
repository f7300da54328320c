package org.stancewatch.alert.ledger;

/** Why a statement was kept but not judged. */
public enum Reason {
  UNKNOWN_PROPOSITION("no dossier asks this proposition of this mission"),
  FIGURE("a figure is compared with other figures, and moves no position"),
  UNKNOWN_HOLDER("the article does not tell whose position it is"),
  ANONYMOUS_ACTOR("the article does not name the speaker"),
  LOW_CONFIDENCE("the extraction is not sure enough of it"),
  UNSURE_HEDGE("a hedge counts only when the extraction is sure of it"),
  UNSURE_BACKGROUND("background that nobody dates counts only when the extraction is sure of it"),
  UNDATED("it is not dated, and may have been said before what it contradicts"),
  SAME_TIME("it contradicts better founded reports of the same time, and cannot be ordered"),
  MISSING("it tells in the reporter's words what is missing, not that the holder took it back"),
  UNSURE_CHANGE("a change to or from a hedge, or within weeks, counts only when it is sure");

  private final String sentence;

  Reason(String sentence) {
    this.sentence = sentence;
  }

  /** The reason as half a sentence, fit for a reader. */
  public String sentence() {
    return sentence;
  }
}
