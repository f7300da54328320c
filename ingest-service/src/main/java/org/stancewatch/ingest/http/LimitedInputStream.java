package org.stancewatch.ingest.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails with a {@link RefusedBodyException} when more is read than may be. */
final class LimitedInputStream extends FilterInputStream {
  private final long mostBytes;
  private long read;

  LimitedInputStream(InputStream in, long mostBytes) {
    super(in);
    this.mostBytes = mostBytes;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = super.read(bytes, offset, length);
    count(Math.max(0, n));
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  private void count(long n) {
    read += n;
    if (read > mostBytes) {
      throw RefusedBodyException.tooLong(mostBytes);
    }
  }
}
