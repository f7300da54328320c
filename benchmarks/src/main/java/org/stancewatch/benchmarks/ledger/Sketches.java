package org.stancewatch.benchmarks.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

/**
 * Gives copies of statements a fingerprint of their own, as articles have: it is a third of a
 * statement, and the part that no compression makes smaller.
 */
final class Sketches {
  private static final byte[] BEFORE = "\"sketch\":\"".getBytes(StandardCharsets.US_ASCII);

  private Sketches() {}

  /** Writes another sketch over each that stands in the JSON. */
  static void replace(byte[] json, Random random) {
    for (int at = 0; at <= json.length - BEFORE.length; at++) {
      if (Arrays.equals(json, at, at + BEFORE.length, BEFORE, 0, BEFORE.length)) {
        int begin = at + BEFORE.length;
        int end = begin;
        while (json[end] != '"') {
          end++;
        }
        byte[] sketch = sketch(end - begin, random);
        System.arraycopy(sketch, 0, json, begin, sketch.length);
        at = end;
      }
    }
  }

  /** Hashes in order, as {@link org.stancewatch.model.Fingerprint} has them. */
  private static byte[] sketch(int length, Random random) {
    int[] hashes = random.ints(length * 3L / 4 / Integer.BYTES).sorted().toArray();
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    Arrays.stream(hashes).forEach(bytes::putInt);
    return Base64.getUrlEncoder().withoutPadding().encode(bytes.array());
  }
}
