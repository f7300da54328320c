package org.stancewatch.extract.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Token;

/**
 * Where in an article a watched mission or its host may be named; the same for all missions, and
 * few, so that an article on something else costs no more however many missions are watched.
 *
 * @param ofForces whether it tells of soldiers; not looked for where nothing is named
 */
record NamedPlaces(List<Place> all, boolean ofForces) {
  private static final double TITLE_WEIGHT = 4;
  private static final int IN_TITLE = -1;
  private static final Phrases FORCES = Lexicon.english().phrases("force-noun");

  /**
   * @param sentence its index; none in a title
   */
  record Place(List<Token> tokens, int at, double weight, int sentence) {
    boolean isInText() {
      return sentence != IN_TITLE;
    }
  }

  /**
   * @param firstWords those that any watched name begins with
   */
  static NamedPlaces in(Prose prose, List<Token> title, Set<String> firstWords) {
    List<Place> all = new ArrayList<>();
    add(title, TITLE_WEIGHT, IN_TITLE, firstWords, all);
    for (Sentence sentence : prose.sentences()) {
      add(sentence.tokens(), 1, sentence.index(), firstWords, all);
    }
    boolean ofForces =
        !all.isEmpty()
            && (isOfForces(title)
                || prose.sentences().stream().anyMatch(sentence -> isOfForces(sentence.tokens())));
    return new NamedPlaces(all, ofForces);
  }

  private static boolean isOfForces(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (FORCES.matches(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      List<Token> tokens, double weight, int sentence, Set<String> firstWords, List<Place> to) {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.isAny(firstWords) || isCompound(token)) {
        to.add(new Place(tokens, at, weight, sentence));
      }
    }
  }

  /** "Iraqi-led" names Iraq. */
  private static boolean isCompound(Token token) {
    return token.isCapitalised() && token.norm().indexOf('-') > 0;
  }
}
