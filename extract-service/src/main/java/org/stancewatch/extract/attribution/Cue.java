package org.stancewatch.extract.attribution;

/**
 * The words that show that someone said or wants something.
 *
 * @param from index of the first token, auxiliaries and negation included
 * @param verb index of the word itself
 * @param to index after the last token
 */
public record Cue(Kind kind, int from, int verb, int to) {
  static final Cue NONE = new Cue(Kind.NONE, 0, 0, 0);

  /** How it shows it. */
  public enum Kind {
    /** "said" */
    SAYING,
    /** "condemned" */
    STANDING,
    /** "his announcement that" */
    NOUN,
    /** "according to" */
    ACCORDING,
    /** Words within a quotation or a speech: no cue of their own. */
    NONE
  }
}
