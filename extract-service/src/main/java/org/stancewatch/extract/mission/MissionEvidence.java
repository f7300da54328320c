package org.stancewatch.extract.mission;

import java.util.BitSet;
import java.util.List;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Token;

/** What in an article speaks for its being about one mission. */
public final class MissionEvidence {
  private static final double RELEVANT = 3;
  private static final double HOSTLESS = 0.25;
  private static final double TOPIC = 2;
  private static final int CONTEXT = 5;
  private static final int NEXT = 2;
  private static final Phrases OFFICIALS = Lexicon.english().phrases("unnamed-one");

  private final MissionWords words;
  private final BitSet named = new BitSet();
  private final BitSet hostNamed = new BitSet();
  private final BitSet missionNamed = new BitSet();
  private final BitSet elsewhere = new BitSet();
  private double hosts;
  private double missions;
  private final boolean ofForces;

  private MissionEvidence(MissionWords words, boolean ofForces) {
    this.words = words;
    this.ofForces = ofForces;
  }

  /** Where other places are named is only looked for where that can matter. */
  static MissionEvidence of(MissionWords words, NamedPlaces places, Prose prose) {
    MissionEvidence evidence = new MissionEvidence(words, places.ofForces());
    places.all().forEach(evidence::count);
    if (evidence.isRelevant()) {
      prose.sentences().forEach(evidence::markElsewhere);
    }
    return evidence;
  }

  private void count(NamedPlaces.Place place) {
    boolean mission = words.mission(place.tokens(), place.at()) > 0;
    boolean host = words.host(place.tokens(), place.at()) > 0;
    missions += mission ? place.weight() : 0;
    hosts += host ? place.weight() : 0;
    if (place.isInText()) {
      named.set(place.sentence(), named.get(place.sentence()) || mission || host);
      hostNamed.set(place.sentence(), hostNamed.get(place.sentence()) || host);
      missionNamed.set(place.sentence(), missionNamed.get(place.sentence()) || mission);
    }
  }

  private void markElsewhere(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (words.isOtherCountry(tokens, at) && !isSpeakers(tokens, at)) {
        elsewhere.set(sentence.index());
      }
    }
  }

  /** "France's ambassador" speaks of any place. */
  private static boolean isSpeakers(List<Token> tokens, int country) {
    int next = country + 1;
    return next < tokens.size() && (tokens.get(next).is("'s") || OFFICIALS.matches(tokens, next));
  }

  public MissionWords words() {
    return words;
  }

  /** A mission whose host is not named is hardly what an article is about. */
  double score() {
    double score = hosts + 2 * missions;
    return hosts > 0 ? score : score * HOSTLESS;
  }

  /** Whether a sentence names a country that has no part in the mission. */
  boolean isElsewhere(Sentence sentence) {
    return elsewhere.get(sentence.index());
  }

  /** Whether enough speaks for it to be what the article is about. */
  boolean isTopic() {
    return score() >= RELEVANT;
  }

  /** Whether the article tells of the host and of soldiers at all. */
  boolean isRelevant() {
    return hosts > 0 && ofForces || missions > 0;
  }

  boolean isNamedIn(Sentence sentence) {
    return named.get(sentence.index());
  }

  /** Whether a sentence has the mission's own name, not only its host's. */
  boolean isCalledIn(Sentence sentence) {
    return missionNamed.get(sentence.index());
  }

  /** Unnamed there, but named shortly before, or the article's topic, and nothing else is named. */
  boolean mayBeMeantIn(Sentence sentence) {
    int index = sentence.index();
    boolean topic = score() >= TOPIC * RELEVANT;
    if (elsewhere.get(index) && !topic) {
      return false;
    }
    int before = named.previousSetBit(index);
    int reach = score() >= RELEVANT ? CONTEXT : NEXT;
    return topic || before >= 0 && index - before <= reach;
  }

  /** How sure it is that a sentence which may be about it is: 0 to 1. */
  public double certainty(Sentence sentence) {
    int index = sentence.index();
    if (hostNamed.get(index)) {
      return elsewhere.get(index) ? 0.9 : 1;
    }
    return named.get(index) ? 0.9 : 0.8;
  }
}
