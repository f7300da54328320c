package org.stancewatch.extract.mission;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extract.lexicon.Countries;
import org.stancewatch.extract.lexicon.NameTrie;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.Side;
import org.stancewatch.model.dossier.Dossier;

/** A dossier's names for its mission and the sides of it. */
public final class MissionWords {
  private final Dossier dossier;
  private final NameTrie<Boolean> mission = new NameTrie<>();
  private final NameTrie<Boolean> host;
  private final NameTrie<Boolean> sending;
  private final NameTrie<Boolean> threat;
  private final String hostCountry;

  public MissionWords(Dossier dossier) {
    this.dossier = dossier;
    mission.add(dossier.mission().name(), true);
    dossier.mission().names().forEach(name -> mission.add(name, true));
    host = names(dossier.mission().host());
    sending = names(dossier.mission().sending());
    threat =
        dossier.mission().threat() == null ? new NameTrie<>() : names(dossier.mission().threat());
    hostCountry = dossier.mission().host().name();
  }

  private static NameTrie<Boolean> names(Side side) {
    NameTrie<Boolean> names = new NameTrie<>();
    names.add(side.name(), true);
    side.names().forEach(name -> names.add(name, true));
    return names;
  }

  public Dossier dossier() {
    return dossier;
  }

  public String hostCountry() {
    return hostCountry;
  }

  /** The words that a name of the mission or of its host begins with. */
  Set<String> firstWords() {
    Set<String> words = new HashSet<>(mission.firstWords());
    words.addAll(host.firstWords());
    return words;
  }

  /** How many tokens a name of the mission takes at an index; 0 if none begins there. */
  public int mission(List<Token> tokens, int at) {
    return length(mission, tokens, at);
  }

  public int host(List<Token> tokens, int at) {
    return withCompound(host, tokens, at);
  }

  public int sending(List<Token> tokens, int at) {
    return withCompound(sending, tokens, at);
  }

  public int threat(List<Token> tokens, int at) {
    return length(threat, tokens, at);
  }

  /** Whether a country that is neither the host nor of the sending side begins at an index. */
  public boolean isOtherCountry(List<Token> tokens, int at) {
    boolean country =
        Countries.world().at(tokens, at).isPresent()
            || Countries.world().inCompound(tokens.get(at)).isPresent();
    return country && host(tokens, at) == 0 && sending(tokens, at) == 0;
  }

  private static int length(NameTrie<Boolean> names, List<Token> tokens, int at) {
    Optional<NameTrie.Match<Boolean>> match = names.match(tokens, at);
    return match.map(m -> m.to() - m.from()).orElse(0);
  }

  /** Also "US-led", "Iraqi-Syrian". */
  private static int withCompound(NameTrie<Boolean> names, List<Token> tokens, int at) {
    int length = length(names, tokens, at);
    Token token = tokens.get(at);
    int hyphen = token.norm().indexOf('-');
    boolean compound = length == 0 && hyphen > 0 && token.isCapitalised();
    return compound && names.single(token.norm().substring(0, hyphen)).isPresent() ? 1 : length;
  }
}
