package org.stancewatch.ingest.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of text in which white space does not count. */
public final class ContentHash {
  private ContentHash() {}

  /**
   * The first {@code length} hexadecimal digits of the SHA-256 of the parts.
   *
   * @param length 1 to 64
   * @param parts in order; a null part is not the same as an empty one
   */
  public static String of(int length, String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      String line = PlainText.line(part);
      String framed = part == null ? "-" : line == null ? "0 " : line.length() + " " + line;
      digest.update(framed.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, length);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
