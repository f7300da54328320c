package org.stancewatch.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.stancewatch.codec.Json;
import org.stancewatch.ingest.text.Lines;

/** An object on each line; a malformed line is only itself unreadable. */
final class NdjsonReader implements FormatReader {
  private final ForeignArticle foreign;

  NdjsonReader(ForeignArticle foreign) {
    this.foreign = foreign;
  }

  @Override
  public void read(InputStream in, String file, Consumer<Fetched> taker) throws IOException {
    Lines lines = new Lines(in);
    for (byte[] line = lines.nextWithText(); line != null; line = lines.nextWithText()) {
      byte[] json = line;
      String place = file + ":" + lines.number();
      taker.accept(
          Fetched.attempt(place, () -> foreign.submission(Json.read(json, JsonNode.class), place)));
    }
  }
}
