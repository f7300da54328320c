package org.stancewatch.ingest.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stancewatch.model.SourceId;

/** Identifiers made from names: "Al-Monitor" and "al monitor" are one source. */
public final class Slug {
  private static final int LONGEST = 64;
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGE = Pattern.compile("^-|-$");

  private Slug() {}

  /** Letters of any script are kept; a name without a letter or digit gets a hash. */
  public static SourceId of(String name) {
    String bare = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String joined = APOSTROPHE.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    String words = EDGE.matcher(GAP.matcher(joined).replaceAll("-")).replaceAll("");
    String slug = EDGE.matcher(beginning(words)).replaceAll("");
    return new SourceId(slug.isEmpty() ? "source-" + ContentHash.of(12, name) : slug);
  }

  private static String beginning(String words) {
    int end = Math.min(words.length(), LONGEST);
    boolean splitsPair = end < words.length() && Character.isLowSurrogate(words.charAt(end));
    return words.substring(0, splitsPair ? end - 1 : end);
  }
}
