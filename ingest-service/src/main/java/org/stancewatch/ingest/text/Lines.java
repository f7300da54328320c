package org.stancewatch.ingest.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of bytes, read one by one as they are asked for. */
public final class Lines {
  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private int number;

  public Lines(InputStream in) {
    this.in = new BufferedInputStream(in, BUFFER);
  }

  /** The next line without its line feed; null after the last. */
  public byte[] next() throws IOException {
    int b = in.read();
    if (b < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (; b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toByteArray();
  }

  /** The same, but blank lines are passed over. */
  public byte[] nextWithText() throws IOException {
    byte[] line = next();
    while (line != null && isBlank(line)) {
      line = next();
    }
    return line;
  }

  /** Where the last line read stands, from 1. */
  public int number() {
    return number;
  }

  public static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
