package org.stancewatch.extract.figure;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;

/** Reads numbers of soldiers: "about 900 U.S.-led coalition troops", "a 2,500-strong force". */
final class CountPhrases {
  private static final int LONGEST_MODIFIERS = 6;
  private static final Set<String> AFTER_ELLIPSIS =
      Set.of("and", "who", "that", "are", "is", "remain", "in", "will");

  private final Phrases soldiers = Lexicon.english().phrases("counted");
  private final Phrases bodies = Lexicon.english().phrases("counted-body");
  private final Phrases modifiers = Lexicon.english().phrases("counted-modifier");
  private final Owners owners;

  CountPhrases(Owners owners) {
    this.owners = owners;
  }

  /** The phrase whose number begins at an index; null if none does. */
  CountPhrase at(List<Token> tokens, int at) {
    Quantity quantity = Quantities.at(tokens, at);
    if (quantity == null) {
      return null;
    }
    Owner owner = null;
    int next = quantity.to();
    while (next < tokens.size() && next - quantity.to() < LONGEST_MODIFIERS) {
      int noun = noun(tokens, next, quantity.strong());
      if (noun > 0) {
        return new CountPhrase(quantity, next + noun, owner);
      }
      Owner other = owners.at(tokens, next);
      int length = other == null ? modifier(tokens, next) : other.length();
      if (length == 0 || isOfTwo(owner, other)) {
        break;
      }
      owner = other != null ? other : isLed(tokens.get(next)) ? led(owner) : owner;
      next += length;
    }
    return ellipsis(tokens, quantity, owner, next);
  }

  /** "900 coalition troops along with 2,500 American"; "the remaining 900". */
  private static CountPhrase ellipsis(
      List<Token> tokens, Quantity quantity, Owner owner, int next) {
    boolean ends =
        next >= tokens.size()
            || !tokens.get(next).isWord()
            || tokens.get(next).isAny(AFTER_ELLIPSIS);
    boolean nounless = owner != null || isRemaining(tokens, quantity.from());
    return ends && nounless && !quantity.strong() ? new CountPhrase(quantity, next, owner) : null;
  }

  static boolean isRemaining(List<Token> tokens, int from) {
    return from > 0 && tokens.get(from - 1).is("remaining");
  }

  private int noun(List<Token> tokens, int at, boolean strong) {
    return strong && bodies.matches(tokens, at) && owners.at(tokens, at) == null
        ? bodies.match(tokens, at)
        : soldiers.match(tokens, at);
  }

  private int modifier(List<Token> tokens, int at) {
    return isLed(tokens.get(at)) ? 1 : modifiers.match(tokens, at);
  }

  private static boolean isLed(Token token) {
    return token.norm().endsWith("-led");
  }

  private static Owner led(Owner owner) {
    return owner == null ? new Owner(Owner.COALITION, 1, true) : owner;
  }

  /** "Iraqi and American troops" are no one's alone; "foreign French troops" are French. */
  private static boolean isOfTwo(Owner owner, Owner other) {
    return owner != null && other != null && !owner.isJoint() && !other.isJoint();
  }
}
