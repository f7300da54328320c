package org.stancewatch.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.extract.lexicon.Countries;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.NameTrie;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.Actor;
import org.stancewatch.model.ActorKind;

/** Who holds "the prime minister" of a country, by the dossiers' tenures. */
final class Offices {
  private static final Phrases OFFICE = Lexicon.english().phrases("office");

  private static final int LONGEST = 4;
  private static final Set<String> FORMER =
      Set.of("former", "ex", "then", "late", "vice", "deputy", "elect");

  private final ActorIndex actors;
  private final List<Office> listed = new ArrayList<>();

  Offices(ActorIndex actors) {
    this.actors = actors;
    for (Actor office : actors.ofKind(ActorKind.OFFICE)) {
      addName(office, office.name());
      office.aliases().forEach(alias -> addName(office, alias));
    }
  }

  private void addName(Actor actor, String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    int at = find(tokens, 0, tokens.size());
    if (at >= 0) {
      listed.add(new Office(phrase(tokens, at), place(tokens, at), actor));
    }
  }

  /** A country, or whatever else the office is said to be of: "the Kurdistan Region". */
  private static String place(List<Token> tokens, int office) {
    for (int at = 0; at < tokens.size(); at++) {
      Optional<NameTrie.Match<String>> match = Countries.world().at(tokens, at);
      if (match.isPresent()) {
        return match.get().value();
      }
    }
    int after = office + length(tokens, office);
    return Stream.of(tokens.subList(0, office), tokens.subList(after, tokens.size()))
        .flatMap(List::stream)
        .filter(token -> token.isWord() && token.isCapitalised())
        .map(Token::text)
        .reduce((name, next) -> name + " " + next)
        .orElse(null);
  }

  /** The office by which a person is called: "President Smith", but not "former President". */
  static Optional<String> before(List<Token> tokens, Mention person) {
    for (int at = Math.max(0, person.from() - LONGEST); at < person.to(); at++) {
      int length = length(tokens, at);
      boolean next = length > 0 && at + length >= person.from() && at + length < person.to();
      if (next) {
        boolean former = at > 0 && tokens.get(at - 1).isAny(FORMER);
        return former ? Optional.empty() : Optional.of(phrase(tokens, at));
      }
    }
    return Optional.empty();
  }

  /** The index of the first office word, or -1. */
  static int find(List<Token> tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (OFFICE.matches(tokens, at)) {
        return at;
      }
    }
    return -1;
  }

  static int length(List<Token> tokens, int at) {
    return OFFICE.match(tokens, at);
  }

  /** An office by one wording: "premier" and "prime minister", "defence" and "defense". */
  static String phrase(List<Token> tokens, int at) {
    StringBuilder phrase = new StringBuilder();
    for (int i = at; i < at + length(tokens, at); i++) {
      phrase.append(i > at ? " " : "").append(tokens.get(i).norm());
    }
    return switch (phrase.toString()) {
      case "premier" -> "prime minister";
      case "defence minister", "minister of defense", "minister of defence" -> "defense minister";
      case "minister of foreign affairs" -> "foreign minister";
      case "defence secretary", "secretary of defense" -> "defense secretary";
      case "national security advisor" -> "national security adviser";
      default -> phrase.toString();
    };
  }

  /**
   * The listed office, or its holder on a day.
   *
   * @param country null if the text does not say which country's
   */
  Optional<Speaker> speaker(String phrase, String country, LocalDate day) {
    return listed.stream()
        .filter(office -> office.phrase.equals(phrase) && office.isOf(country))
        .findFirst()
        .map(office -> holderOrOffice(office.actor, day));
  }

  /** Whoever holds a listed actor's office on a day, else the actor. */
  Speaker holderOrListed(Actor actor, LocalDate day) {
    return actor.kind() == ActorKind.OFFICE ? holderOrOffice(actor, day) : Speaker.of(actor, 1);
  }

  private Speaker holderOrOffice(Actor office, LocalDate day) {
    return actors
        .holder(office.id(), day)
        .map(holder -> Speaker.of(holder, 0.95))
        .orElseGet(() -> Speaker.of(office, 0.9));
  }

  private record Office(String phrase, String place, Actor actor) {
    boolean isOf(String wanted) {
      return place == null || place.equals(wanted);
    }
  }
}
