package org.stancewatch.extract.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.extract.lexicon.Countries;
import org.stancewatch.extract.lexicon.NameTrie;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.ActorKind;

/** Two who speak as one: "the two sides", "both leaders". */
final class JointSources {
  private static final Set<String> SIDES =
      Set.of(
          "sides",
          "delegations",
          "governments",
          "countries",
          "nations",
          "parties",
          "capitals",
          "states");
  private static final Set<String> BETWEEN =
      Set.of("the", "and", "both", "government", "governments", "of");
  private static final Set<String> LEADERS =
      Set.of(
          "leaders", "presidents", "ministers", "men", "counterparts", "officials", "secretaries");

  Optional<Speaker> speaker(List<Token> tokens, int from, int to, Scene scene, Cast cast) {
    if (areBothSides(tokens, from, to, scene)) {
      return sides(scene);
    }
    for (int at = from; at < to && at < from + 4; at++) {
      boolean both =
          tokens.get(at).is("both") || tokens.get(at).is("two") && isDefinite(tokens, at);
      boolean leaders = isBare(tokens, at, "the", "leaders") || isTwoTitles(tokens, at, to);
      if (both && hasNoun(tokens, at, to, SIDES) || isBare(tokens, at, "the", "sides")) {
        return sides(scene);
      }
      if (leaders || both && hasNoun(tokens, at, to, LEADERS)) {
        return leaders(cast);
      }
    }
    return Optional.empty();
  }

  /** "The United States and Iraq". */
  private static boolean areBothSides(List<Token> tokens, int from, int to, Scene scene) {
    Set<String> named = new HashSet<>();
    int at = from;
    while (at < to) {
      Optional<NameTrie.Match<String>> country = Countries.world().at(tokens, at);
      if (country.isEmpty() && !tokens.get(at).isAny(BETWEEN)) {
        return false;
      }
      country.ifPresent(match -> named.add(match.value()));
      at = country.map(NameTrie.Match::to).orElse(at + 1);
    }
    return named.size() == 2 && named.containsAll(scene.sides());
  }

  /** "The two officials", but not "two officials", whoever they are. */
  private static boolean isDefinite(List<Token> tokens, int at) {
    return at > 0 && (tokens.get(at - 1).is("the") || tokens.get(at - 1).is("these"));
  }

  private static boolean hasNoun(List<Token> tokens, int at, int to, Set<String> nouns) {
    for (int i = at + 1; i < to && i < at + 3; i++) {
      if (nouns.contains(tokens.get(i).norm())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBare(List<Token> tokens, int at, String first, String second) {
    return tokens.get(at).is(first) && at + 1 < tokens.size() && tokens.get(at + 1).is(second);
  }

  /** "The President and the Prime Minister", neither with a name. */
  private static boolean isTwoTitles(List<Token> tokens, int at, int to) {
    int first = Offices.length(tokens, at);
    int and = at + first;
    if (first == 0 || and + 1 >= to || !tokens.get(and).is("and")) {
      return false;
    }
    int second = tokens.get(and + 1).is("the") ? and + 2 : and + 1;
    return second < to && second + Offices.length(tokens, second) == to;
  }

  private static Optional<Speaker> sides(Scene scene) {
    if (scene.sides().size() < 2) {
      return Optional.empty();
    }
    String names = String.join(" and ", scene.sides());
    String name = "Governments of " + names + " (joint)";
    return Optional.of(Speaker.unlisted(name, ActorKind.ANONYMOUS, 0.85));
  }

  private static Optional<Speaker> leaders(Cast cast) {
    List<Speaker> two = cast.lastTwoPeople();
    if (two.size() < 2) {
      return Optional.empty();
    }
    String names =
        two.stream()
            .map(speaker -> speaker.actor().name())
            .sorted()
            .collect(Collectors.joining(" and "));
    return Optional.of(Speaker.unlisted(names + " (joint)", ActorKind.ANONYMOUS, 0.8));
  }
}
