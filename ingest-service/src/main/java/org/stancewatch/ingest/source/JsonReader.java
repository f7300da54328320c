package org.stancewatch.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.stancewatch.codec.Json;

/** One object, an array of them, or one after the other; only one is in memory at a time. */
final class JsonReader implements FormatReader {
  private static final ObjectReader NODES = Json.newMapper().readerFor(JsonNode.class);

  private final ForeignArticle foreign;

  JsonReader(ForeignArticle foreign) {
    this.foreign = foreign;
  }

  @Override
  public void read(InputStream in, String place, Consumer<Fetched> taker) throws IOException {
    MappingIterator<JsonNode> articles = NODES.readValues(in);
    for (int index = 0; articles.hasNextValue(); index++) {
      JsonNode article = articles.nextValue();
      String element = place + "[" + index + "]";
      taker.accept(Fetched.attempt(element, () -> foreign.submission(article, element)));
    }
  }
}
