package org.stancewatch.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the tokens of a paragraph into sentences. */
final class Sentences {
  private static final Set<String> ENDS = Set.of(".", "!", "?", "...");

  /** A table or a list without full stops is cut, so that no step sees it whole. */
  private static final int LONGEST = 200;

  private static final Set<String> AFTER_END = Set.of("\"", ")", "]", "'");

  /** After "U.S." and its like, only these show that a new sentence has begun. */
  private static final Set<String> STARTERS =
      Set.of(
          ("the a an but and in on at it he she they we this that these those however while although"
                  + " since as for when after before if there his her their its our i")
              .split(" "));

  private Sentences() {}

  static List<List<Token>> of(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (at - begin >= LONGEST) {
        sentences.add(tokens.subList(begin, at));
        begin = at;
      }
      if (ends(tokens, at)) {
        at = lastOf(tokens, at);
        if (startsSentence(tokens, at)) {
          sentences.add(tokens.subList(begin, at + 1));
          begin = at + 1;
        }
      }
    }
    if (begin < tokens.size()) {
      sentences.add(tokens.subList(begin, tokens.size()));
    }
    return sentences;
  }

  private static boolean ends(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (ENDS.contains(token.norm())) {
      return true;
    }
    boolean abbreviation = token.isWord() && token.text().endsWith(".");
    return abbreviation
        && !Abbreviations.announcesName(token.text())
        && (at + 1 == tokens.size() || STARTERS.contains(tokens.get(at + 1).norm()));
  }

  private static int lastOf(List<Token> tokens, int at) {
    while (at + 1 < tokens.size() && belongsTo(tokens.get(at), tokens.get(at + 1))) {
      at++;
    }
    return at;
  }

  private static boolean belongsTo(Token token, Token next) {
    boolean touches = next.begin() == token.end();
    return touches && (AFTER_END.contains(next.norm()) || ENDS.contains(next.norm()));
  }

  private static boolean startsSentence(List<Token> tokens, int last) {
    if (last + 1 == tokens.size()) {
      return true;
    }
    if (tokens.get(last).isDoubleQuote() && Reporting.begins(tokens, last + 1)) {
      return false;
    }
    Token next = tokens.get(last + 1);
    if (next.isWord() && next.begin() == tokens.get(last).end()) {
      return false;
    }
    return next.isCapitalised() || next.isNumber() || !next.isWord() && !next.isComma();
  }
}
