package org.stancewatch.benchmarks.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** What one store holds under one key, as its changelog has it. */
record Entry(String store, byte[] key, byte[] value) {
  /** The same of another speaker. */
  Entry renamed(Speaker from, Speaker to) {
    return new Entry(store, renamed(key, from, to), renamed(value, from, to));
  }

  /** The same of another speaker, from articles of their own. */
  Entry copied(Speaker from, Speaker to, Random random) {
    Entry copy = renamed(from, to);
    Sketches.replace(copy.value, random);
    return copy;
  }

  /** Both have names of one length, so that the rest stays where it is. */
  private static byte[] renamed(byte[] text, Speaker from, Speaker to) {
    byte[] was = from.number().getBytes(StandardCharsets.US_ASCII);
    byte[] is = to.number().getBytes(StandardCharsets.US_ASCII);
    byte[] copy = text.clone();
    for (int at = 0; at <= copy.length - was.length; at++) {
      if (startsWith(copy, at, was)) {
        System.arraycopy(is, 0, copy, at, is.length);
        at += is.length - 1;
      }
    }
    return copy;
  }

  private static boolean startsWith(byte[] text, int at, byte[] what) {
    for (int i = 0; i < what.length; i++) {
      if (text[at + i] != what[i]) {
        return false;
      }
    }
    return true;
  }
}
