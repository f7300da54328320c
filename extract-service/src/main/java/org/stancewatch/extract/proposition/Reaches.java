package org.stancewatch.extract.proposition;

import java.util.BitSet;

/** A set of {@link Reach}. */
final class Reaches {
  private final BitSet plain = new BitSet();
  private final BitSet negated = new BitSet();

  static Reaches at(int index) {
    Reaches reaches = new Reaches();
    reaches.plain.set(index);
    return reaches;
  }

  void add(int to, boolean negative) {
    (negative ? negated : plain).set(to);
  }

  void addAll(Reaches other) {
    plain.or(other.plain);
    negated.or(other.negated);
  }

  boolean isEmpty() {
    return plain.isEmpty() && negated.isEmpty();
  }

  Reach nearest() {
    int a = plain.nextSetBit(0);
    int b = negated.nextSetBit(0);
    return a >= 0 && (b < 0 || a <= b) ? new Reach(a, false) : new Reach(b, true);
  }

  void forEach(Visitor visitor) {
    for (int at = plain.nextSetBit(0); at >= 0; at = plain.nextSetBit(at + 1)) {
      visitor.visit(at, false);
    }
    for (int at = negated.nextSetBit(0); at >= 0; at = negated.nextSetBit(at + 1)) {
      visitor.visit(at, true);
    }
  }

  interface Visitor {
    void visit(int at, boolean negated);
  }
}
