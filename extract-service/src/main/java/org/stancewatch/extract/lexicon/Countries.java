package org.stancewatch.extract.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stancewatch.codec.Yaml;
import org.stancewatch.extract.sentence.Token;

/** Countries of the world by name, adjective, people and capital. */
public final class Countries {
  private static final Countries WORLD = read();

  private final NameTrie<String> names = new NameTrie<>();

  private Countries(Collection<List<String>> rows) {
    for (List<String> row : rows) {
      row.forEach(name -> names.add(name, row.get(0)));
    }
  }

  public static Countries world() {
    return WORLD;
  }

  /** The country whose name, adjective or capital begins at a token. */
  public Optional<NameTrie.Match<String>> at(List<Token> tokens, int at) {
    return names.match(tokens, at);
  }

  /** The first country that is named among tokens. */
  public Optional<String> first(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Optional<NameTrie.Match<String>> country = at(tokens, at);
      if (country.isPresent()) {
        return country.map(NameTrie.Match::value);
      }
    }
    return Optional.empty();
  }

  /** The country that a word such as "Iraqi-led" or "US-Iraq" begins with. */
  public Optional<String> inCompound(Token token) {
    int hyphen = token.norm().indexOf('-');
    return hyphen <= 0 || !token.isCapitalised()
        ? Optional.empty()
        : names.single(token.norm().substring(0, hyphen));
  }

  private static Countries read() {
    return new Countries(
        Yaml.read(Countries.class, "countries.yaml", new TypeReference<List<List<String>>>() {}));
  }
}
