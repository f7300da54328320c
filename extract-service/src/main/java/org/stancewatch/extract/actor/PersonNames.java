package org.stancewatch.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extract.lexicon.Countries;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.NameTrie;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;

/** Finds names of persons by their shape: two or more capitalised words, or a title and one. */
final class PersonNames {
  private static final int LONGEST = 6;
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "de", "da", "del", "der", "van", "von", "ould", "ag",
          "abu", "la", "le", "di");

  /** Capitalised words that are no part of a person's name. */
  private static final Set<String> OTHER =
      Set.of(
          ("the a an but and in on at it he she they we this that these those however while since if"
                  + " as for when after before there his her their its our i monday tuesday wednesday"
                  + " thursday friday saturday sunday january february march april may june july"
                  + " august september october november december jan. feb. mar. apr. aug. sept. oct."
                  + " nov. dec. times post journal news tv television radio press agency magazine today"
                  + " forum world islamic state states united nations security north south east west"
                  + " middle western eastern central northern southern gulf security-council act law"
                  + " agreement treaty republican republicans democrat democrats islam muslim shiite"
                  + " sunni shia kurdish arab christian european african asian day war street city"
                  + " province region sea river base operation task national international global"
                  + " general-assembly inc. corp. co. representatives services zone europe africa asia")
              .split(" "));

  private static final Set<String> NO_NAMES = Set.of("special", "representative", "permanent");

  private final Phrases titles = Lexicon.english().phrases("title");
  private final Phrases bodies = Lexicon.english().phrases("body");
  private final Countries countries = Countries.world();

  /** The name that begins at a token, titles included; its value is the name without titles. */
  Optional<NameTrie.Match<String>> at(List<Token> tokens, int at) {
    int start = at;
    while (start < tokens.size() && isTitle(tokens, start)) {
      start++;
    }
    int end = start;
    while (end < tokens.size() && end - start < LONGEST && continues(tokens, start, end)) {
      end++;
    }
    int words = end - start;
    boolean titled = start > at;
    if (words < (titled ? 1 : 2) || tokens.get(end - 1).norm().length() < 2) {
      return Optional.empty();
    }
    boolean office = tokens.subList(start, end).stream().anyMatch(t -> t.isAny(NO_NAMES));
    return office
        ? Optional.empty()
        : Optional.of(new NameTrie.Match<>(at, end, text(tokens, start, end)));
  }

  private boolean isTitle(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.isCapitalised() && titles.matches(tokens, at);
  }

  private boolean continues(List<Token> tokens, int start, int at) {
    Token token = tokens.get(at);
    boolean touches = at == start || token.begin() - tokens.get(at - 1).end() == 1;
    if (!token.isWord() || !touches) {
      return false;
    }
    boolean particle =
        PARTICLES.contains(token.norm())
            && at + 1 < tokens.size()
            && tokens.get(at + 1).isCapitalised();
    boolean article = token.norm().startsWith("al-") || token.norm().startsWith("el-");
    boolean within = at > start && token.is("shia") && touchesName(tokens, at + 1);
    return particle && at > start || article || within || isNamePart(tokens, at);
  }

  /** "Mohammed Shia al-Sudani": elsewhere the word is no name. */
  private static boolean touchesName(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).norm().startsWith("al-");
  }

  private boolean isNamePart(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.isCapitalised()
        && !OTHER.contains(token.norm())
        && !(token.text().length() > 3
            && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT)))
        && token.norm().indexOf("-led") < 0
        && !bodies.matches(tokens, at)
        && countries.at(tokens, at).isEmpty();
  }

  /** Whether a word has the shape of a name, and is none of the words that only look like one. */
  static boolean mayBeName(Token token) {
    return token.isWord()
        && token.isCapitalised()
        && token.norm().length() > 2
        && !OTHER.contains(token.norm());
  }

  static String text(List<Token> tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int at = from; at < to; at++) {
      if (at > from && tokens.get(at).begin() > tokens.get(at - 1).end()) {
        text.append(' ');
      }
      text.append(tokens.get(at).text());
    }
    return text.toString();
  }
}
