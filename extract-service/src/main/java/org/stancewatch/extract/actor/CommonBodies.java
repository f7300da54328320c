package org.stancewatch.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.ActorKind;

/** Bodies by a common noun: "the Freedonian parliament", "parliament". */
final class CommonBodies {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "both");
  private static final int LONGEST = 4;

  private final ActorIndex actors;
  private final Phrases bodies = Lexicon.english().phrases("body");
  private final Phrases links = Lexicon.english().phrases("preposition");

  CommonBodies(ActorIndex actors) {
    this.actors = actors;
  }

  Optional<Speaker> speaker(List<Token> tokens, int from, int to, Scene scene) {
    int start = tokens.get(from).isAny(ARTICLES) ? from + 1 : from;
    int noun = noun(tokens, start, Math.min(to, start + LONGEST));
    if (noun < 0) {
      return Optional.empty();
    }
    String name = PersonNames.text(tokens, start, noun + 1);
    return listed(name, 0.9)
        .or(() -> noun == start ? ofHost(name, scene) : Optional.empty())
        .or(() -> noun > start ? unlisted(name) : Optional.empty());
  }

  private int noun(List<Token> tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bodies.matches(tokens, at)) {
        return at;
      }
      if (!tokens.get(at).isWord() || links.matches(tokens, at)) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Speaker> ofHost(String noun, Scene scene) {
    String proper = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    return scene.host() == null ? Optional.empty() : listed(proper + " of " + scene.host(), 0.85);
  }

  private Optional<Speaker> listed(String name, double certainty) {
    return actors.named(name).map(actor -> Speaker.of(actor, certainty));
  }

  private static Optional<Speaker> unlisted(String name) {
    return Optional.of(Speaker.unlisted(name, ActorKind.INSTITUTION, 0.75));
  }
}
