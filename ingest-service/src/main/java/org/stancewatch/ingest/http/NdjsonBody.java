package org.stancewatch.ingest.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of an NDJSON body, read one by one as they are asked for. */
final class NdjsonBody {
  private final InputStream in;
  private int line;

  NdjsonBody(InputStream in) {
    this.in = new BufferedInputStream(in, 64 * 1024);
  }

  /** The next line that is not blank, without its end; null after the last. */
  byte[] next() throws IOException {
    int first = in.read();
    while (first >= 0) {
      line++;
      byte[] read = line(first);
      if (!isBlank(read)) {
        return read;
      }
      first = in.read();
    }
    return null;
  }

  /** Where the last line read stands, from 1. */
  int line() {
    return line;
  }

  private byte[] line(int first) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
      read.write(b);
    }
    return read.toByteArray();
  }

  private static boolean isBlank(byte[] read) {
    for (byte b : read) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
