package org.stancewatch.extract.actor;

import java.util.HashMap;
import java.util.Map;
import org.stancewatch.extract.lexicon.Countries;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.Actor;
import org.stancewatch.model.ActorKind;

/** The government of each country: the dossiers' actor where there is one. */
final class Governments {
  private final Map<String, Actor> listed = new HashMap<>();

  Governments(ActorIndex actors) {
    for (Actor actor : actors.ofKind(ActorKind.GOVERNMENT)) {
      addCountries(actor, actor.name());
      actor.aliases().forEach(alias -> addCountries(actor, alias));
    }
  }

  private void addCountries(Actor actor, String name) {
    var tokens = Tokenizer.tokens(name);
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.isCapitalised()) {
        Countries.world().at(tokens, at).ifPresent(m -> listed.putIfAbsent(m.value(), actor));
      }
    }
  }

  Speaker of(String country) {
    Actor actor = listed.get(country);
    return actor == null
        ? Speaker.unlisted("Government of " + country, ActorKind.GOVERNMENT, 0.9)
        : Speaker.of(actor, 0.95);
  }
}
