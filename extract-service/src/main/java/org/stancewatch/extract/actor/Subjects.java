package org.stancewatch.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Token;

/** Finds whom a sentence is about. */
final class Subjects {
  private static final Set<String> NO_SUBJECT_AFTER =
      Set.of("of", "for", "to", "in", "from", "by", "with", "at", "on", "against", "about", "that");
  private static final Set<String> JOINS = Set.of("'s", "and", "or", "-");
  private static final int LONGEST_TITLE = 6;

  private Subjects() {}

  /** The person at the head of a sentence, or after what stands before its first comma. */
  static Optional<Speaker> person(Sentence sentence, List<Mention> named) {
    return named.stream()
        .filter(mention -> mention.isPerson() && isSubject(sentence.tokens(), mention))
        .findFirst()
        .map(Mention::speaker);
  }

  private static boolean isSubject(List<Token> tokens, Mention mention) {
    boolean joined =
        mention.to() >= tokens.size()
            || tokens.get(mention.to()).isAny(JOINS)
            || tokens.get(mention.to()).isStop();
    int start = mention.from();
    while (start > 0 && mention.from() - start < LONGEST_TITLE && isTitle(tokens.get(start - 1))) {
      start--;
    }
    return !joined && (start == 0 || tokens.get(start - 1).isComma() && isFirst(tokens, start - 1));
  }

  private static boolean isTitle(Token token) {
    return token.isWord() && !token.isAny(NO_SUBJECT_AFTER);
  }

  /** "On Friday, Ann Doe …". */
  private static boolean isFirst(List<Token> tokens, int comma) {
    return tokens.subList(0, comma).stream()
        .noneMatch(token -> token.isComma() || token.isDoubleQuote());
  }
}
