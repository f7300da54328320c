package org.stancewatch.extract.proposition;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where an element or a pattern can begin: at one of these words or slots, and nowhere else.
 *
 * @param words base forms
 * @param anywhere whether it can begin at any word, too
 */
record Opening(Set<String> words, Set<Slot> slots, boolean anywhere) {
  static final Opening ANYWHERE = new Opening(Set.of(), Set.of(), true);
  static final Opening NOWHERE = new Opening(Set.of(), Set.of(), false);

  static Opening at(Set<String> words) {
    return new Opening(words, Set.of(), false);
  }

  static Opening atSlots(Set<Slot> slots) {
    return new Opening(Set.of(), slots, false);
  }

  /** That of a sequence: of its first element, and of each that may come in its place. */
  static Opening of(List<Element> sequence) {
    Opening opening = NOWHERE;
    for (Element element : sequence) {
      opening = opening.or(element.opening());
      if (!element.isOptional()) {
        return opening;
      }
    }
    return ANYWHERE;
  }

  Opening or(Opening other) {
    Set<String> allWords = new HashSet<>(words);
    allWords.addAll(other.words);
    Set<Slot> allSlots = EnumSet.noneOf(Slot.class);
    allSlots.addAll(slots);
    allSlots.addAll(other.slots);
    return new Opening(allWords, allSlots, anywhere || other.anywhere);
  }
}
