package org.stancewatch.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * A small sketch of a text that shows how much of it another text shares, whichever is cut,
 * reordered or framed anew.
 *
 * <p>Of the hashes of all runs of three words the lowest {@value #KEPT} are kept: a fair sample,
 * the same of the same text everywhere.
 *
 * @param shingles how many different runs of three words the text has
 * @param sketch their lowest hashes in order, four bytes each, as URL-safe Base64
 */
public record Fingerprint(int shingles, String sketch) {
  private static final int KEPT = 128;
  private static final int WORDS = 3;

  /** Shorter texts have too few runs of words to be known by them. */
  private static final int FEWEST = 20;

  /** What is said beyond it is not compared; a news article is a tenth of it. */
  private static final int LONGEST_TEXT = 50_000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  public Fingerprint {
    Require.that(
        shingles >= FEWEST, "shingles", "expected " + FEWEST + " or more, but was " + shingles);
    Require.text("sketch", sketch, KEPT * 6);
  }

  /** Returns null if the text is too short to be told from others. */
  public static Fingerprint of(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    String[] words =
        WORD.matcher(start.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toArray(String[]::new);
    NavigableSet<Integer> hashes = new TreeSet<>();
    for (int at = 0; at + WORDS <= words.length; at++) {
      hashes.add(hash(words, at));
    }
    return hashes.size() < FEWEST ? null : new Fingerprint(hashes.size(), encoded(hashes));
  }

  private static int hash(String[] words, int at) {
    CRC32C sum = new CRC32C();
    for (int word = at; word < at + WORDS; word++) {
      sum.update(words[word].getBytes(StandardCharsets.UTF_8));
      sum.update(' ');
    }
    // Neighbouring texts have neighbouring checksums; a multiplication spreads them.
    return (int) sum.getValue() * 0x9E3779B1;
  }

  private static String encoded(NavigableSet<Integer> hashes) {
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(KEPT, hashes.size()) * Integer.BYTES);
    hashes.stream().limit(KEPT).forEach(bytes::putInt);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Which share of the shorter text the other has, too: 0 to 1, to within some hundredths. */
  public double shareWith(Fingerprint other) {
    int[] ours = lowest();
    int[] theirs = other.lowest();
    int here = 0;
    int there = 0;
    int both = 0;
    int all = 0;
    while (all < KEPT && (here < ours.length || there < theirs.length)) {
      int order = order(ours, here, theirs, there);
      both += order == 0 ? 1 : 0;
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
      all++;
    }
    double alike = (double) both / all;
    double common = alike * (shingles + other.shingles) / (1 + alike);
    return Math.min(1, common / Math.min(shingles, other.shingles));
  }

  private static int order(int[] ours, int here, int[] theirs, int there) {
    if (here == ours.length) {
      return 1;
    }
    return there == theirs.length ? -1 : Integer.compare(ours[here], theirs[there]);
  }

  private int[] lowest() {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sketch));
    int[] hashes = new int[bytes.remaining() / Integer.BYTES];
    Arrays.setAll(hashes, at -> bytes.getInt());
    return hashes;
  }
}
