package org.stancewatch.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A page is one article. */
final class HtmlReader implements FormatReader {
  @Override
  public void read(InputStream in, String place, Consumer<Fetched> taker) throws IOException {
    byte[] html = FormatReader.whole(in);
    taker.accept(Fetched.attempt(place, () -> HtmlArticle.submission(html, null, null)));
  }
}
