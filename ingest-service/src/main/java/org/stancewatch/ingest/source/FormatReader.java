package org.stancewatch.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Finds the articles in a file of one format. */
@FunctionalInterface
interface FormatReader {
  /** The longest article as a whole, with all that is around it. */
  int LONGEST_ARTICLE = 50 * 1024 * 1024;

  /**
   * @param in not closed here
   * @param place of the file
   * @param taker is given each article as soon as it is read
   * @throws IOException if the rest of the file cannot be read
   */
  void read(InputStream in, String place, Consumer<Fetched> taker) throws IOException;

  /** Reads what has to be in memory as a whole. */
  static byte[] whole(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST_ARTICLE + 1);
    if (bytes.length > LONGEST_ARTICLE) {
      throw new IOException("longer than " + LONGEST_ARTICLE + " bytes");
    }
    return bytes;
  }
}
