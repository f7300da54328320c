package org.stancewatch.extract.sentence;

import java.util.List;
import java.util.Set;

/** Tells that the words after a quotation are those that report it: "Why?" the senator asked. */
final class Reporting {
  private static final int LONGEST_NAME = 5;
  private static final Set<String> VERBS =
      Set.of(
          ("said says asked asks added adds wrote continued replied responded shouted tweeted exclaimed"
                  + " wondered explained joked quipped questioned recalled concluded noted insisted"
                  + " declared told tells warned argued yelled cried")
              .split(" "));
  private static final Set<String> WITH_HEARER = Set.of("asked", "told", "tells", "asks");
  private static final Set<String> ADJUNCTS =
      Set.of(
          ("in at on to during of after when as while before with from via sunday monday tuesday"
                  + " wednesday thursday friday saturday last later earlier this")
              .split(" "));
  private static final Set<String> OTHERS = Set.of("that", "he", "she", "they", "it", "if", "for");

  private Reporting() {}

  static boolean begins(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at - from <= LONGEST_NAME && isName(tokens.get(at))) {
      at++;
    }
    boolean verb = at > from && at < tokens.size() && tokens.get(at).isAny(VERBS);
    return verb && endsAfter(tokens, at) && !reportsMore(tokens, at);
  }

  /** "Smith said on television that": a sentence of its own. */
  private static boolean reportsMore(List<Token> tokens, int verb) {
    for (int at = verb + 1; at < tokens.size() && !tokens.get(at).isStop(); at++) {
      if (tokens.get(at).isDoubleQuote()) {
        return false;
      }
      if (tokens.get(at).is("that")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Token token) {
    return token.isWord() && !token.isAny(VERBS);
  }

  private static boolean endsAfter(List<Token> tokens, int verb) {
    if (verb + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(verb + 1);
    boolean hearer = tokens.get(verb).isAny(WITH_HEARER) && next.isWord() && !next.isAny(OTHERS);
    return next.is(".") || next.isComma() || next.isAny(ADJUNCTS) || hearer;
  }
}
