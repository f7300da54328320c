package org.stancewatch.extract.sentence;

import java.util.List;

/**
 * A sentence of body text.
 *
 * @param index its number in the document, from 0
 * @param paragraph the number of its paragraph in the document, from 0
 * @param tokens never empty
 */
public record Sentence(int index, int paragraph, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int begin() {
    return tokens.get(0).begin();
  }

  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  public int size() {
    return tokens.size();
  }

  /** Whether the token at an index, which may lie outside, has the norm. */
  public boolean is(int at, String norm) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(norm);
  }
}
