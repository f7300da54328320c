package org.stancewatch.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.ActorKind;

/** Decides whom a pronoun stands for, and whom "his delegation" speaks for. */
final class Pronouns {
  private static final Set<String> OWNED = Set.of("his", "her", "their");
  private static final Set<String> BEFORE_CLAUSES =
      Set.of("when", "as", "after", "before", "while", "although", "though", "because", "where");
  private static final Set<String> DELEGATIONS = Set.of("delegation", "government", "country");

  private Pronouns() {}

  /** Whom "he", "they" or "it" stands for; empty if it is no pronoun. */
  static Optional<Speaker> speaker(List<Token> tokens, int from, int to, Cast cast) {
    if (to - from > 2) {
      return Optional.empty();
    }
    Token token = tokens.get(to - 1);
    return switch (token.norm()) {
      case "he", "she", "him", "her", "his" ->
          about(tokens, to - 1, cast)
              .or(cast::delegate)
              .or(() -> cast.last(Speaker::isPerson))
              .map(speaker -> speaker.lessCertain(0.85));
      case "they", "them", "their" -> last(cast, Pronouns::isSeveral, 0.8);
      case "it", "its" -> last(cast, Pronouns::isBody, 0.75);
      case "i", "we" -> cast.lastSpeaker().map(speaker -> speaker.lessCertain(0.8));
      default -> Optional.empty();
    };
  }

  /**
   * "Ann Doe disagreed. She …": the subject of the sentence before (Grosz, Joshi and Weinstein,
   * Centering, 1995). "Ann Doe was cheered when she said": that of the same.
   */
  private static Optional<Speaker> about(List<Token> tokens, int at, Cast cast) {
    boolean dependent = at > 0 && tokens.get(at - 1).isAny(BEFORE_CLAUSES);
    return dependent && cast.subject().isPresent() ? cast.subject() : cast.subjectBefore();
  }

  /** "His delegation" says what he says. */
  static Optional<Speaker> delegation(List<Token> tokens, int from, int to, Cast cast) {
    if (!isOwned(tokens, from) || to - from != 2) {
      return Optional.empty();
    }
    if (tokens.get(from + 1).is("office")) {
      return cast.last(Speaker::isPerson).map(Speaker::voice);
    }
    return tokens.get(from + 1).isAny(DELEGATIONS)
        ? cast.lastSpeaker().map(speaker -> speaker.lessCertain(0.9))
        : Optional.empty();
  }

  static boolean isOwned(List<Token> tokens, int from) {
    return tokens.get(from).isAny(OWNED);
  }

  private static Optional<Speaker> last(Cast cast, Predicate<Speaker> wanted, double factor) {
    return cast.last(wanted).map(speaker -> speaker.lessCertain(factor));
  }

  private static boolean isSeveral(Speaker speaker) {
    String name = speaker.actor().name();
    return speaker.actor().kind() != ActorKind.PERSON
        && (speaker.actor().kind() != ActorKind.ANONYMOUS
            || name.contains("s ")
            || name.endsWith("s"));
  }

  static boolean isBody(Speaker speaker) {
    return speaker.actor().kind() == ActorKind.INSTITUTION
        || speaker.actor().kind() == ActorKind.GOVERNMENT;
  }
}
