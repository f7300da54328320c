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
  private static final double TITLE_WEIGHT = 4;
  private static final double RELEVANT = 3;
  private static final double HOSTLESS = 0.25;
  private static final double TOPIC = 2;
  private static final int CONTEXT = 5;
  private static final int NEXT = 2;
  private static final Phrases OFFICIALS = Lexicon.english().phrases("unnamed-one");
  private static final Phrases FORCES = Lexicon.english().phrases("force-noun");

  private final MissionWords words;
  private final BitSet named = new BitSet();
  private final BitSet hostNamed = new BitSet();
  private final BitSet elsewhere = new BitSet();
  private double hosts;
  private double missions;
  private double forces;

  private MissionEvidence(MissionWords words) {
    this.words = words;
  }

  static MissionEvidence of(MissionWords words, Prose prose, List<Token> title) {
    MissionEvidence evidence = new MissionEvidence(words);
    evidence.count(title, TITLE_WEIGHT, -1);
    for (Sentence sentence : prose.sentences()) {
      evidence.count(sentence.tokens(), 1, sentence.index());
    }
    return evidence;
  }

  private void count(List<Token> tokens, double weight, int sentence) {
    for (int at = 0; at < tokens.size(); at++) {
      boolean mission = words.mission(tokens, at) > 0;
      boolean host = words.host(tokens, at) > 0;
      missions += mission ? weight : 0;
      hosts += host ? weight : 0;
      forces += FORCES.matches(tokens, at) ? weight : 0;
      if (sentence >= 0) {
        mark(tokens, at, mission, host, sentence);
      }
    }
  }

  private void mark(List<Token> tokens, int at, boolean mission, boolean host, int sentence) {
    if (mission || host) {
      named.set(sentence);
    }
    if (host) {
      hostNamed.set(sentence);
    }
    if (words.isOtherCountry(tokens, at) && !isSpeakers(tokens, at)) {
      elsewhere.set(sentence);
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
    return hosts > 0 && forces > 0 || missions > 0;
  }

  boolean isNamedIn(Sentence sentence) {
    return named.get(sentence.index());
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

  double certainty(Sentence sentence) {
    int index = sentence.index();
    if (hostNamed.get(index)) {
      return elsewhere.get(index) ? 0.9 : 1;
    }
    return named.get(index) ? 0.9 : 0.8;
  }
}
