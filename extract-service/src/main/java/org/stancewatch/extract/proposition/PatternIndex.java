package org.stancewatch.extract.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the few patterns that can begin at a token: there are hundreds, and most words open none.
 * Patterns are numbered in the order of their frames.
 */
final class PatternIndex {
  private final List<Frame> frames;
  private final List<FramePattern> patterns = new ArrayList<>();

  /** The number of each frame's first pattern, and, last, how many there are. */
  private final int[] first;

  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<Slot, BitSet> bySlot = new EnumMap<>(Slot.class);
  private final BitSet anywhere = new BitSet();

  PatternIndex(List<Frame> frames) {
    this.frames = frames;
    first = new int[frames.size() + 1];
    for (int frame = 0; frame < frames.size(); frame++) {
      frames.get(frame).patterns().forEach(this::add);
      first[frame + 1] = patterns.size();
    }
  }

  private void add(FramePattern pattern) {
    int number = patterns.size();
    patterns.add(pattern);
    Opening opening = Opening.of(pattern.elements());
    opening.words().forEach(w -> byWord.computeIfAbsent(w, key -> new BitSet()).set(number));
    opening.slots().forEach(s -> bySlot.computeIfAbsent(s, key -> new BitSet()).set(number));
    anywhere.set(number, opening.anywhere());
  }

  List<Frame> frames() {
    return frames;
  }

  /** The patterns that can begin at each token between two indexes. */
  BitSet[] opening(Reading reading, int begin, int end) {
    BitSet[] opening = new BitSet[Math.max(0, end - begin)];
    for (int at = begin; at < end; at++) {
      opening[at - begin] = opening(reading, at);
    }
    return opening;
  }

  private BitSet opening(Reading reading, int at) {
    BitSet opening = new BitSet();
    if (reading.token(at).isWord()) {
      opening.or(anywhere);
      for (String lemma : reading.token(at).lemmas()) {
        add(byWord.get(lemma), opening);
      }
      bySlot.forEach((slot, numbers) -> add(reading.slot(slot, at) > 0 ? numbers : null, opening));
    }
    return opening;
  }

  private static void add(BitSet numbers, BitSet to) {
    if (numbers != null) {
      to.or(numbers);
    }
  }

  /**
   * Where the first pattern of a frame that matches at an index can end.
   *
   * @param opening the patterns that can begin there
   * @return null if none matches
   */
  Reach match(int frame, BitSet opening, Reading reading, int at, int limit) {
    int end = first[frame + 1];
    for (int number = opening.nextSetBit(first[frame]);
        number >= 0 && number < end;
        number = opening.nextSetBit(number + 1)) {
      Reach reach = patterns.get(number).match(reading, at, limit);
      if (reach != null) {
        return reach;
      }
    }
    return null;
  }
}
