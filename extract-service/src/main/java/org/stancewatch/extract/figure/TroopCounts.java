package org.stancewatch.extract.figure;

import java.util.ArrayList;
import java.util.List;
import org.stancewatch.extract.figure.CountRules.Verdict;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.Figure;
import org.stancewatch.model.PartialDate;

/** Finds how many soldiers of a mission a sentence counts in its country. */
public final class TroopCounts {
  /** Of fewer soldiers, most sentences tell what befell them. */
  private static final int LEAST = 50;

  private static final String UNIT = "troops";

  private final MissionWords words;
  private final Owners owners;
  private final CountPhrases phrases;
  private final Places places;
  private final CountRules rules = new CountRules();

  public TroopCounts(MissionWords words) {
    this.words = words;
    owners = new Owners(words);
    phrases = new CountPhrases(owners);
    places = new Places(words);
  }

  /**
   * In the order of the text.
   *
   * @param from index of the first token that may begin one
   * @param to index after the last
   */
  public List<FoundFigure> in(List<Token> tokens, int from, int to, Context context) {
    List<FoundFigure> found = new ArrayList<>();
    CountPhrase before = null;
    for (int at = from; at < to; at++) {
      CountPhrase phrase = tokens.get(at).isWord() ? phrases.at(tokens, at) : null;
      if (phrase == null || phrase.quantity().low() + high(phrase) < LEAST) {
        continue;
      }
      if (before != null && Parts.areJoined(tokens, before, phrase)) {
        addParts(tokens, before, phrase, found);
        before = null;
      } else {
        before = count(tokens, phrase, context, found) ? phrase : null;
      }
      at = phrase.to() - 1;
    }
    return found;
  }

  private static long high(CountPhrase phrase) {
    return phrase.quantity().high() == null ? 0 : phrase.quantity().high();
  }

  /** Whether it is a count of soldiers in the country, be it clear whose or not. */
  private boolean count(
      List<Token> tokens, CountPhrase phrase, Context context, List<FoundFigure> found) {
    Place place = places.after(tokens, phrase.to()).in(context);
    Owner owner = owner(tokens, phrase, place, context);
    boolean foreign = owner != null && !owner.sending();
    boolean there = place == Place.HOST || place != Place.ELSEWHERE && context.about();
    if (foreign || !there || !isCount(tokens, phrase, place, context)) {
      return false;
    }
    boolean told = owner != null && (!owner.isJoint() || context.alone());
    boolean clear = told && place != Place.PARTLY;
    if (clear || context.about()) {
      PartialDate asOf = AsOf.after(tokens, phrase.to(), context.day());
      Figure figure = clear ? figure(phrase.quantity(), owner.name(), asOf) : null;
      found.add(new FoundFigure(phrase.from(), phrase.to(), figure));
    }
    return clear;
  }

  private boolean isCount(List<Token> tokens, CountPhrase phrase, Place place, Context context) {
    Verdict verdict = rules.of(tokens, phrase, place, context.day());
    return verdict == Verdict.COUNT
        || verdict == Verdict.COUNT_IF_SAID
            && (context.said() || AsOf.after(tokens, phrase.to(), context.day()) != null);
  }

  /** Soldiers "in the country" that nobody is named as having are the mission's. */
  private Owner owner(List<Token> tokens, CountPhrase phrase, Place place, Context context) {
    Owner owner = owner(tokens, phrase);
    return owner == null && place == Place.HOST && context.alone() ? owners.sole(tokens) : owner;
  }

  private Owner owner(List<Token> tokens, CountPhrase phrase) {
    return phrase.owner() != null ? phrase.owner() : owners.before(tokens, 0, phrase.from());
  }

  /** "900 allied soldiers along with 2,500 American": the allies' own, and all together. */
  private void addParts(
      List<Token> tokens, CountPhrase one, CountPhrase other, List<FoundFigure> found) {
    Owner whole = owner(tokens, one);
    Owner part = other.owner();
    if (part == null || !part.sending()) {
      return;
    }
    found.add(
        new FoundFigure(other.from(), other.to(), figure(other.quantity(), part.name(), null)));
    boolean adds = whole.isJoint() && !part.isJoint() && one.quantity().high() != null;
    if (adds && other.quantity().high() != null) {
      found.remove(found.size() - 2);
      String rest = whole.name() + " other than " + part.name();
      found.add(new FoundFigure(one.from(), one.to(), figure(one.quantity(), rest, null)));
      Quantity sum = Parts.sum(one.quantity(), other.quantity());
      found.add(new FoundFigure(sum.from(), sum.to(), figure(sum, whole.name(), null)));
    }
  }

  private Figure figure(Quantity quantity, String whose, PartialDate asOf) {
    Figure.Amount amount = new Figure.Amount(quantity.low(), quantity.high(), UNIT);
    return new Figure(amount, null, whose, words.hostCountry(), asOf);
  }
}
