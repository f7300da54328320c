package org.stancewatch.extract.proposition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;

/**
 * What a passage is to the learned model: its words, pairs and triples of neighbours, and pairs
 * further apart of what its words are: a side of the mission, or a class of the lexicon. Names are
 * replaced by the side they name, so that what is learned of one mission holds for another.
 */
public final class PassageFeatures {
  private static final List<Slot> MASKS =
      List.of(Slot.FORCES, Slot.HOME, Slot.THREAT, Slot.HOST, Slot.SENDING);

  private static final int FAR = 8;

  /** Classes of words that tell a stance. */
  private static final SortedMap<String, Phrases> CLASSES =
      classes(
          "negation refusing hedge wanting rejecting demand oppose announce withdrawal leave remove"
              + " necessary needing justification ended accomplished rapid premature gradual"
              + " quickly gradually relationship capable secure threaten-noun active defeated"
              + " condemn attack violation illegal unlawful legal timetable fixing formal month"
              + " training stay keep shelve reducing returning slow mistaken bad deciding must");

  private final SlotFiller slots = new SlotFiller();

  /**
   * @param from index of the passage's first token in the sentence
   * @param to index after its last
   */
  public Set<String> of(List<Token> sentence, int from, int to, MissionWords mission) {
    Reading reading = slots.read(sentence, Span.NONE, mission);
    return of(reading, reading.indexOf(from), reading.indexOf(to));
  }

  static Set<String> of(Reading reading, int begin, int end) {
    List<String> words = words(reading, begin, end);
    Set<String> features = new LinkedHashSet<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      features.add(word);
      for (int next = at + 1; next < Math.min(words.size(), at + 3); next++) {
        features.add(word + (next == at + 1 ? " " : " . ") + words.get(next));
      }
      if (at + 2 < words.size()) {
        features.add(word + " " + words.get(at + 1) + " " + words.get(at + 2));
      }
    }
    addClasses(reading, begin, end, features);
    return features;
  }

  /** Pairs of what words are, not of words: "demand … withdrawal", whatever the words for it. */
  private static void addClasses(Reading reading, int begin, int end, Set<String> features) {
    List<List<String>> symbols = new ArrayList<>();
    for (int at = begin; at < end; at++) {
      symbols.add(symbols(reading, at));
    }
    for (int at = 0; at < symbols.size(); at++) {
      for (String symbol : symbols.get(at)) {
        features.add(symbol);
        for (int next = at + 1; next < Math.min(symbols.size(), at + FAR + 1); next++) {
          for (String other : symbols.get(next)) {
            features.add(symbol + " > " + other);
          }
        }
      }
    }
  }

  private static List<String> symbols(Reading reading, int at) {
    List<String> symbols = new ArrayList<>();
    Slot mask = mask(reading, at);
    if (mask != null && (at == 0 || mask(reading, at - 1) != mask)) {
      symbols.add(symbol(mask));
    }
    CLASSES.forEach(
        (name, phrases) -> {
          if (phrases.matches(reading.tokens(), at)) {
            symbols.add("<" + name + ">");
          }
        });
    return symbols;
  }

  private static SortedMap<String, Phrases> classes(String names) {
    SortedMap<String, Phrases> classes = new TreeMap<>();
    for (String name : names.split(" ")) {
      classes.put(name, Lexicon.english().phrases(name));
    }
    return classes;
  }

  private static List<String> words(Reading reading, int begin, int end) {
    List<String> words = new ArrayList<>();
    for (int at = begin; at < end; at++) {
      Slot mask = mask(reading, at);
      if (mask != null) {
        words.add(symbol(mask));
        at += reading.slot(mask, at) - 1;
      } else if (reading.token(at).isNumber()) {
        words.add("#");
      } else if (reading.token(at).isWord()) {
        words.add(base(reading.token(at)));
      } else if (reading.token(at).is("?")) {
        words.add("?");
      }
    }
    return words;
  }

  private static String symbol(Slot slot) {
    return "{" + slot.name().toLowerCase(Locale.ROOT) + "}";
  }

  private static Slot mask(Reading reading, int at) {
    for (Slot slot : MASKS) {
      if (reading.slot(slot, at) > 0) {
        return slot;
      }
    }
    return null;
  }

  /** The shortest form the word may come from: one spelling for all its inflections. */
  private static String base(Token token) {
    String base = token.norm();
    for (String lemma : token.lemmas()) {
      base = lemma.length() <= base.length() && hasVowel(lemma) ? lemma : base;
    }
    boolean mute = base.length() > 3 && base.endsWith("e");
    return mute ? base.substring(0, base.length() - 1) : base;
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }
}
