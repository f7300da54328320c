package org.stancewatch.extract.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.ActorKind;

/** Decides whom "the president" or "Iraq's prime minister" names. */
final class OfficeHolders {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final ActorIndex actors;
  private final Offices offices;

  OfficeHolders(ActorIndex actors) {
    this.actors = actors;
    offices = new Offices(actors);
  }

  /** "The president" is whom the article calls President Smith. */
  static Optional<Speaker> called(List<Token> tokens, int from, int to, Cast cast) {
    int at = tokens.get(from).is("the") ? from + 1 : from;
    boolean whole = at < to && at + Offices.length(tokens, at) == to;
    return whole
        ? cast.holder(Offices.phrase(tokens, at)).map(s -> s.lessCertain(0.9))
        : Optional.empty();
  }

  /** Whom a dossier lists by exactly these words, and if that is an office, who holds it. */
  Optional<Speaker> listed(List<Token> tokens, int from, int to, Scene scene) {
    int start = tokens.get(from).isAny(ARTICLES) ? from + 1 : from;
    return start == to
        ? Optional.empty()
        : actors
            .at(tokens, start)
            .filter(match -> match.to() - start > 1 && match.value().kind() != ActorKind.PERSON)
            .filter(match -> match.to() == to || isComma(tokens, match.to(), to))
            .map(match -> offices.holderOrListed(match.value(), scene.day()));
  }

  private static boolean isComma(List<Token> tokens, int at, int to) {
    return at < to && tokens.get(at).isComma();
  }

  /** The holder of the office that a phrase names, or the office. */
  Optional<Speaker> of(List<Token> tokens, int from, int to, List<Mention> named, Scene scene) {
    int at = Offices.find(tokens, from, to);
    boolean plural =
        at >= 0 && tokens.get(at + Offices.length(tokens, at) - 1).norm().endsWith("s");
    boolean owner = at >= 0 && isOwner(tokens, at + Offices.length(tokens, at), to);
    if (at < 0 || plural || owner) {
      return Optional.empty();
    }
    String phrase = Offices.phrase(tokens, at);
    boolean isBare = named.stream().allMatch(mention -> mention.country() == null);
    String country = isBare && scene.home() != null ? scene.home() : country(named, scene);
    return offices
        .speaker(phrase, country, scene.day())
        .or(() -> ofEitherSide(phrase, country, scene));
  }

  /** A bare "the president" is the host's, else the sending side's. */
  private Optional<Speaker> ofEitherSide(String phrase, String country, Scene scene) {
    return Objects.equals(country, scene.host())
        ? scene.sides().stream()
            .flatMap(side -> offices.speaker(phrase, side, scene.day()).stream())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOwner(List<Token> tokens, int after, int to) {
    return after < to && tokens.get(after).is("'s") && after + 1 < to;
  }

  /** The country that is named; else the scene's host. */
  static String country(List<Mention> named, Scene scene) {
    return named.stream()
        .map(Mention::country)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(scene.host());
  }
}
