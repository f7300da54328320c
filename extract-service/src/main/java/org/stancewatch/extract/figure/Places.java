package org.stancewatch.extract.figure;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Countries;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.extract.time.TimeExpressions;

/** Where a number of soldiers is said to be. */
final class Places {
  private static final Set<String> IN =
      Set.of("in", "across", "throughout", "inside", "on", "at", "within", "around");
  private static final Set<String> HERE =
      Set.of("country", "nation", "soil", "territory", "there", "here", "republic", "kingdom");
  private static final Set<String> SKIPPED =
      Set.of(
          "the",
          "its",
          "his",
          "her",
          "their",
          "our",
          "neighboring",
          "neighbouring",
          "nearby",
          "war-torn",
          "that",
          "this",
          "a",
          "west",
          "african");
  private static final Set<String> NO_PLACES =
      Set.of("recent", "total", "all", "place", "middle", "midst", "harm", "order", "addition");
  private static final Set<String> JOINTS = Set.of("and", "or", "/", "&");
  private static final int REACH = 7;

  private final MissionWords words;
  private final List<Token> country;

  Places(MissionWords words) {
    this.words = words;
    this.country = Tokenizer.tokens(words.hostCountry());
  }

  /** Of a phrase that ends before an index. */
  Place after(List<Token> tokens, int end) {
    int last = Math.min(tokens.size(), end + REACH);
    for (int at = end; at < last && !isBoundary(tokens.get(at)); at++) {
      if (tokens.get(at).is("there") || tokens.get(at).is("here")) {
        return Place.HERE;
      }
      boolean when = TimeExpressions.skipForward(tokens, at) > at;
      if (!when && tokens.get(at).isAny(IN) && at + 1 < tokens.size()) {
        return named(tokens, at + 1);
      }
    }
    return Place.UNTOLD;
  }

  private static boolean isBoundary(Token token) {
    return token.isComma() || token.isStop() || token.isDoubleQuote() || token.is("and");
  }

  private Place named(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() - 1 && isSkipped(tokens, at)) {
      at++;
    }
    Token token = tokens.get(at);
    int host = hostCountry(tokens, at);
    if (host > 0) {
      return after(tokens, at, host);
    }
    if (token.isAny(HERE)) {
      return Place.HERE;
    }
    boolean elsewhere = Countries.world().at(tokens, at).isPresent();
    boolean timeOnly = !token.isCapitalised();
    return elsewhere ? Place.ELSEWHERE : timeOnly ? lower(token) : Place.PARTLY;
  }

  /** "In Iraq and Syria", "on Iraqi soil". */
  private Place after(List<Token> tokens, int at, int length) {
    int next = at + length;
    boolean joined = next + 1 < tokens.size() && tokens.get(next).isAny(JOINTS);
    boolean also = joined && Countries.world().at(tokens, next + 1).isPresent();
    return also || joined && words.isOtherCountry(tokens, next + 1) ? Place.PARTLY : Place.HOST;
  }

  /**
   * A name of the country itself, and not of a town in it that a dossier counts among its names.
   */
  private int hostCountry(List<Token> tokens, int at) {
    int length = words.host(tokens, at);
    boolean same =
        Countries.world()
            .at(tokens, at)
            .filter(found -> found.value().equals(words.hostCountry()))
            .isPresent();
    boolean byName = length > 0 && sharesStem(tokens.get(at).norm());
    return same || byName ? Math.max(length, 1) : 0;
  }

  private boolean sharesStem(String norm) {
    String name = country.get(0).norm();
    int stem = Math.min(4, name.length());
    return norm.length() >= stem && norm.startsWith(name.substring(0, stem));
  }

  private boolean isSkipped(List<Token> tokens, int at) {
    return tokens.get(at).isAny(SKIPPED);
  }

  /** "In two bases", "in the north", "in the region": not in the country as a whole. */
  private static Place lower(Token token) {
    return token.isAny(NO_PLACES) ? Place.UNTOLD : Place.PARTLY;
  }
}
