package org.stancewatch.extract.proposition;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;

/** Marks in a sentence what a mission's names and soldiers are. */
final class SlotFiller {
  private static final int LONGEST_MODIFIERS = 7;
  private static final Set<String> THEY = Set.of("they", "them", "their", "it", "its");

  private final Phrases forces = Lexicon.english().phrases("force-noun");
  private final Phrases homeNouns = Lexicon.english().phrases("home-noun");
  private final Phrases foreign = Lexicon.english().phrases("foreign-modifier");
  private final Phrases home = Lexicon.english().phrases("home-modifier");
  private final Phrases civilian = Lexicon.english().phrases("civilian-noun");
  private final Phrases modifiers = Lexicon.english().phrases("modifier");

  /**
   * @param aside what is left out
   */
  Reading read(List<Token> sentence, Span aside, MissionWords words) {
    Reading reading = Reading.of(sentence, aside);
    for (int at = 0; at < reading.size(); at++) {
      if (reading.token(at).isWord()) {
        fillNames(reading, at, words);
        fillForces(reading, at, words);
      }
    }
    return reading;
  }

  private void fillNames(Reading reading, int at, MissionWords words) {
    List<Token> tokens = reading.tokens();
    reading.fill(Slot.FORCES, at, words.mission(tokens, at));
    reading.fill(Slot.HOST, at, words.host(tokens, at));
    int sending = words.sending(tokens, at);
    boolean other = at + sending < tokens.size() && civilian.matches(tokens, at + sending);
    reading.fill(Slot.SENDING, at, other ? 0 : sending);
    reading.fill(Slot.THREAT, at, words.threat(tokens, at));
    if (tokens.get(at).isAny(THEY)) {
      reading.fill(Slot.THEY, at, 1);
    }
  }

  private void fillForces(Reading reading, int at, MissionWords words) {
    int length = forces.match(reading.tokens(), at);
    if (length == 0) {
      return;
    }
    Side side = Side.NONE;
    int from = at;
    while (from > 0 && at - from < LONGEST_MODIFIERS) {
      Side modifier = side(reading, from - 1, words);
      if (modifier == null) {
        break;
      }
      side = modifier.or(side);
      from--;
    }
    boolean ofHost = side == Side.NONE && isOfHost(reading, at + length, words);
    Slot slot = ofHost ? Slot.HOME : slot(side, homeNouns.matches(reading.tokens(), at));
    if (slot != null) {
      fill(reading, slot, from, at + length);
    }
  }

  /** "The armed forces of Mali". */
  private static boolean isOfHost(Reading reading, int after, MissionWords words) {
    if (after + 1 >= reading.size() || !reading.token(after).is("of")) {
      return false;
    }
    int name = reading.token(after + 1).is("the") ? after + 2 : after + 1;
    return name < reading.size() && words.host(reading.tokens(), name) > 0;
  }

  /** A phrase may be entered at its noun as well as at its first modifier. */
  private static void fill(Reading reading, Slot slot, int from, int to) {
    for (int at = from; at < to; at++) {
      reading.fill(slot, at, to - at);
    }
  }

  /** What a word before the noun tells; null if it is no modifier. */
  private Side side(Reading reading, int at, MissionWords words) {
    List<Token> tokens = reading.tokens();
    Token token = tokens.get(at);
    if (words.host(tokens, at) > 0) {
      return token.norm().contains("-") ? Side.FOREIGN : Side.HOST;
    }
    if (words.sending(tokens, at) > 0
        || foreign.matches(tokens, at)
        || words.mission(tokens, at) > 0) {
      return Side.FOREIGN;
    }
    if (words.isOtherCountry(tokens, at)) {
      return token.norm().endsWith("-led") ? Side.FOREIGN : Side.OTHER;
    }
    if (home.matches(tokens, at)) {
      return Side.HOME;
    }
    boolean neutral = modifiers.matches(tokens, at) || token.isNumber() || token.is("'s");
    return neutral || token.norm().endsWith("-led") ? Side.NONE : null;
  }

  private static Slot slot(Side side, boolean homeNoun) {
    return switch (side) {
      case FOREIGN -> Slot.FORCES;
      case HOST, HOME -> Slot.HOME;
      case OTHER -> null;
      case NONE -> homeNoun ? null : Slot.FORCES;
    };
  }

  private enum Side {
    FOREIGN,
    HOST,
    HOME,
    OTHER,
    NONE;

    /** The nearer modifier to the noun tells more, unless it tells nothing. */
    Side or(Side nearer) {
      return nearer == NONE || nearer == HOME && this == HOST || nearer == HOME && this == FOREIGN
          ? this
          : nearer;
    }
  }
}
