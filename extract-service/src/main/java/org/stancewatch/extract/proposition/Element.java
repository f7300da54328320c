package org.stancewatch.extract.proposition;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;

/** One element of a pattern. */
sealed interface Element {
  Phrases NEGATIONS = Lexicon.english().phrases("negation");

  /** Negations in form only. */
  Phrases HASTE = Lexicon.english().phrases("quickly");

  Phrases REFUSALS = Lexicon.english().phrases("refusing");

  Reaches advance(Reading reading, Reaches from, int limit);

  /** Where it can begin to match: a cheap test that spares most attempts. */
  Opening opening();

  /** Whether what comes after it may come in its place. */
  default boolean isOptional() {
    return false;
  }

  /** Words or a class of words. */
  record Words(Phrases phrases) implements Element {
    @Override
    public Opening opening() {
      return Opening.at(phrases.firstWords());
    }

    @Override
    public Reaches advance(Reading reading, Reaches from, int limit) {
      Reaches to = new Reaches();
      from.forEach(
          (at, negated) -> {
            int length = at < limit ? phrases.match(reading.tokens(), at) : 0;
            if (length > 0 && at + length <= limit) {
              to.add(at + length, negated);
            }
          });
      return to;
    }
  }

  /** What a mission fills in. */
  record Slots(Set<Slot> slots) implements Element {
    @Override
    public Opening opening() {
      return Opening.atSlots(slots);
    }

    @Override
    public Reaches advance(Reading reading, Reaches from, int limit) {
      Reaches to = new Reaches();
      from.forEach(
          (at, negated) -> {
            for (Slot slot : slots) {
              int length = at < limit ? reading.slot(slot, at) : 0;
              if (length > 0 && at + length <= limit) {
                to.add(at + length, negated);
              }
            }
          });
      return to;
    }
  }

  /** A number. */
  record Number() implements Element {
    @Override
    public Opening opening() {
      return Opening.ANYWHERE;
    }

    @Override
    public Reaches advance(Reading reading, Reaches from, int limit) {
      Reaches to = new Reaches();
      from.forEach(
          (at, negated) -> {
            if (at < limit && reading.token(at).isNumber()) {
              to.add(at + 1, negated);
            }
          });
      return to;
    }
  }

  /** Up to so many tokens of any sort, a comma for three, not over the end of a clause. */
  record Gap(int most) implements Element {
    /** A comma takes words apart more than a word does. */
    private static final int COMMA = 3;

    @Override
    public Opening opening() {
      return Opening.ANYWHERE;
    }

    @Override
    public Reaches advance(Reading reading, Reaches from, int limit) {
      Reaches to = new Reaches();
      from.forEach((at, negated) -> add(reading, at, negated, limit, to));
      return to;
    }

    private void add(Reading reading, int from, boolean negatedBefore, int limit, Reaches to) {
      boolean negated = negatedBefore;
      to.add(from, negated);
      int left = most;
      for (int at = from; at < limit && left > 0; at++) {
        boolean stops = reading.token(at).isStop() && !isBracket(reading, at);
        if (stops || reading.token(at).is("but")) {
          return;
        }
        left -= reading.token(at).isComma() ? COMMA : 1;
        boolean clauseEnds = reading.token(at).isComma();
        negated = clauseEnds ? negatedBefore : negated ^ isNegation(reading, at);
        to.add(at + 1, negated);
      }
    }

    private static boolean isBracket(Reading reading, int at) {
      String norm = reading.token(at).norm();
      return norm.equals("(") || norm.equals(")") || norm.equals("--");
    }
  }

  /** One of several sequences. */
  record Choice(List<List<Element>> sequences) implements Element {
    @Override
    public Opening opening() {
      return sequences.stream().map(Opening::of).reduce(Opening.NOWHERE, Opening::or);
    }

    @Override
    public Reaches advance(Reading reading, Reaches from, int limit) {
      Reaches to = new Reaches();
      for (List<Element> sequence : sequences) {
        Reaches reaches = from;
        for (Element element : sequence) {
          reaches = element.advance(reading, reaches, limit);
        }
        to.addAll(reaches);
      }
      return to;
    }
  }

  /** An element that may be missing. */
  record Optional(Element element) implements Element {
    @Override
    public Opening opening() {
      return element.opening();
    }

    @Override
    public boolean isOptional() {
      return true;
    }

    @Override
    public Reaches advance(Reading reading, Reaches from, int limit) {
      Reaches to = element.advance(reading, from, limit);
      to.addAll(from);
      return to;
    }
  }

  static boolean isNegation(Reading reading, int at) {
    return !HASTE.matches(reading.tokens(), at) && isNegating(reading, at);
  }

  private static boolean isNegating(Reading reading, int at) {
    return NEGATIONS.matches(reading.tokens(), at) || REFUSALS.matches(reading.tokens(), at);
  }
}
