package org.stancewatch.extract;

import java.util.Set;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;

/** The name that a source gives somebody who is not known by any other. */
final class HeadName {
  private static final Set<String> INNER =
      Set.of("of", "the", "for", "and", "de", "al", "bin", "van");

  private HeadName() {}

  /** The first run of capitalised words, before any comma; null if there is none. */
  static String in(Sentence s, Span source) {
    int from = source.from();
    while (from < source.to() && !isName(s.token(from), from == 0)) {
      if (s.token(from).isComma()) {
        return null;
      }
      from++;
    }
    int to = from;
    for (int at = from; at < source.to() && goesOn(s, at); at++) {
      to = isName(s.token(at), false) ? at + 1 : to;
    }
    return to == from ? null : text(s, from, to);
  }

  private static boolean goesOn(Sentence s, int at) {
    Token token = s.token(at);
    return isName(token, false) || token.isAny(INNER) || token.is("'s") || token.is("-");
  }

  /** The first word of a sentence is capitalised anyway: it counts if it is no article. */
  private static boolean isName(Token token, boolean first) {
    return token.isCapitalised()
        && !(first
            && token.isAny(
                Set.of("the", "a", "an", "one", "he", "she", "they", "it", "some", "many")));
  }

  private static String text(Sentence s, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int at = from; at < to; at++) {
      boolean joined = at == from || s.token(at).begin() == s.token(at - 1).end();
      name.append(joined ? "" : " ").append(s.token(at).text());
    }
    return name.toString();
  }

  /** Whether a name has a word of another. */
  static boolean isPartOf(String called, String resolved) {
    for (String word : called.split(" ")) {
      if (Character.isUpperCase(word.charAt(0)) && resolved.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
