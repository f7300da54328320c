package org.stancewatch.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.extract.lexicon.NameTrie;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.Actor;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.Tenure;
import org.stancewatch.model.dossier.Dossier;
import org.stancewatch.model.dossier.Dossiers;

/** The actors of all dossiers by every name they go by. */
public final class ActorIndex {
  private static final int SHORTEST_SURNAME = 4;

  private final Map<ActorId, Actor> byId = new LinkedHashMap<>();
  private final NameTrie<Actor> people = new NameTrie<>(Transliteration::fold);
  private final NameTrie<Actor> others = new NameTrie<>();

  public ActorIndex(Dossiers dossiers) {
    for (Dossier dossier : dossiers.all()) {
      dossier.actors().forEach(actor -> byId.putIfAbsent(actor.id(), actor));
    }
    byId.values().forEach(this::addNames);
    surnames().forEach(people::add);
  }

  private void addNames(Actor actor) {
    NameTrie<Actor> names = actor.kind() == ActorKind.PERSON ? people : others;
    names.add(actor.name(), actor);
    actor.aliases().forEach(alias -> names.add(alias, actor));
  }

  /** Surnames that only one listed person bears. */
  private Map<String, Actor> surnames() {
    Map<String, Actor> bearers = new HashMap<>();
    Map<String, Integer> count = new HashMap<>();
    for (Actor actor : byId.values()) {
      if (actor.kind() == ActorKind.PERSON) {
        List<Token> words = Tokenizer.tokens(actor.name());
        String surname = words.get(words.size() - 1).text();
        bearers.put(surname, actor);
        count.merge(Transliteration.fold(surname.toLowerCase()), 1, Integer::sum);
      }
    }
    bearers
        .keySet()
        .removeIf(
            name ->
                name.length() < SHORTEST_SURNAME
                    || count.get(Transliteration.fold(name.toLowerCase())) > 1);
    return bearers;
  }

  public Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The longest name of a listed actor that begins at a token. */
  public Optional<NameTrie.Match<Actor>> at(List<Token> tokens, int at) {
    Optional<NameTrie.Match<Actor>> person = people.match(tokens, at);
    Optional<NameTrie.Match<Actor>> other = others.match(tokens, at);
    boolean longer =
        person.isPresent() && (other.isEmpty() || person.get().to() >= other.get().to());
    return longer ? person : other;
  }

  /** The listed actor that goes by exactly this name. */
  public Optional<Actor> named(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    return tokens.isEmpty()
        ? Optional.empty()
        : at(tokens, 0).filter(m -> m.to() == tokens.size()).map(NameTrie.Match::value);
  }

  /** Who holds an office on a day; the latest known holder if the day is null. */
  public Optional<Actor> holder(ActorId office, LocalDate day) {
    Actor holder = null;
    LocalDate latest = LocalDate.MIN;
    for (Actor actor : byId.values()) {
      for (Tenure tenure : actor.offices()) {
        boolean fits = tenure.office().equals(office) && (day == null || tenure.covers(day));
        if (fits && tenure.from().isAfter(latest)) {
          holder = actor;
          latest = tenure.from();
        }
      }
    }
    return Optional.ofNullable(holder);
  }

  /** The offices a person holds on a day; on any day if it is null. */
  public List<Actor> offices(Actor person, LocalDate day) {
    List<Actor> held = new ArrayList<>();
    for (Tenure tenure : person.offices()) {
      if (day == null || tenure.covers(day)) {
        actor(tenure.office()).ifPresent(held::add);
      }
    }
    return held;
  }

  List<Actor> ofKind(ActorKind kind) {
    return byId.values().stream().filter(actor -> actor.kind() == kind).toList();
  }
}
