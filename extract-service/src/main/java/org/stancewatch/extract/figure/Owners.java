package org.stancewatch.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extract.lexicon.Countries;
import org.stancewatch.extract.lexicon.NameTrie;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;

/** Whose soldiers words mean, of a mission's sides and of all countries. */
final class Owners {
  private static final Set<String> ALL =
      Set.of("foreign", "international", "multinational", "allied");
  private static final Set<String> PLACED =
      Set.of("in", "to", "from", "with", "against", "across", "near", "at", "into", "inside", "on");

  private final MissionWords words;
  private final boolean ofOneCountry;
  private final String sending;

  Owners(MissionWords words) {
    this.words = words;
    sending = words.dossier().mission().sending().name();
    ofOneCountry = Countries.world().at(Tokenizer.tokens(sending), 0).isPresent();
  }

  /** Whom a name, an adjective or a class of soldiers that begins at an index means, or null. */
  Owner at(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.is(Owner.COALITION)) {
      return new Owner(Owner.COALITION, 1, true);
    }
    if (token.isAny(ALL)) {
      boolean coalition = at + 1 < tokens.size() && tokens.get(at + 1).is(Owner.COALITION);
      return new Owner(coalition ? Owner.COALITION : Owner.FOREIGN, coalition ? 2 : 1, true);
    }
    return named(tokens, at);
  }

  private Owner named(List<Token> tokens, int at) {
    Optional<NameTrie.Match<String>> country = Countries.world().at(tokens, at);
    int ofSending = tokens.get(at).norm().contains("-") ? 0 : words.sending(tokens, at);
    int ofHost = words.host(tokens, at);
    if (ofSending > 0) {
      String name = country.map(NameTrie.Match::value).orElseGet(() -> body(tokens, at, ofSending));
      return new Owner(name, ofSending, true);
    }
    if (ofHost > 0) {
      return new Owner(words.hostCountry(), ofHost, false);
    }
    int ofMission = words.mission(tokens, at);
    if (country.isEmpty() && ofMission > 0 && isOfAll(tokens, at, ofMission)) {
      return new Owner(Owner.COALITION, ofMission, true);
    }
    if (country.isEmpty() && ofMission > 0) {
      return new Owner(body(tokens, at, ofMission), ofMission, true);
    }
    return country.map(c -> new Owner(c.value(), c.to() - c.from(), false)).orElse(null);
  }

  private static boolean isOfAll(List<Token> tokens, int at, int length) {
    return tokens.subList(at, at + length).stream().anyMatch(t -> t.is(Owner.COALITION));
  }

  /** Where several send the soldiers together, all names of theirs mean the same. */
  private String body(List<Token> tokens, int at, int length) {
    if (!ofOneCountry) {
      return sending;
    }
    StringBuilder name = new StringBuilder();
    for (int next = at; next < at + length; next++) {
      name.append(next == at ? "" : " ").append(tokens.get(next).text());
    }
    return name.toString();
  }

  /** The only one who sends soldiers, if a sentence names nobody who has any; else null. */
  Owner sole(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Owner named = tokens.get(at).isWord() ? at(tokens, at) : null;
      if (named != null && !named.name().equals(words.hostCountry())) {
        return null;
      }
    }
    return new Owner(sending, 0, true);
  }

  /** The nearest that is named before an index, where it is no place; null if none is. */
  Owner before(List<Token> tokens, int from, int end) {
    for (int at = end - 1; at >= from; at--) {
      Owner owner = tokens.get(at).isWord() ? at(tokens, at) : null;
      boolean place = at > from && tokens.get(at - 1).isAny(PLACED);
      if (owner != null && at + owner.length() <= end && !place) {
        return owner;
      }
    }
    return null;
  }
}
