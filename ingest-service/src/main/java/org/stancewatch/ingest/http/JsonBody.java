package org.stancewatch.ingest.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stancewatch.ingest.intake.Refusal;

/**
 * The documents of a JSON body: one object, or the elements of an array, as they stand there.
 *
 * <p>The body is walked through without building anything, so that a million empty objects cost no
 * more than their bytes.
 */
final class JsonBody {
  /** Without detection everything that is not UTF-8 is malformed, as RFC 8259 wants it. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonFactory.Feature.CHARSET_DETECTION).build();

  private JsonBody() {}

  /**
   * @throws RefusedBodyException if it is no JSON, or holds no or too many documents
   */
  static List<byte[]> documents(byte[] sent, int mostDocuments) {
    byte[] body = withoutMark(sent);
    try (JsonParser parser = FACTORY.createParser(body)) {
      List<byte[]> documents = new ArrayList<>();
      boolean isArray = parser.nextToken() == JsonToken.START_ARRAY;
      JsonToken token = isArray ? parser.nextToken() : parser.currentToken();
      while (token != null && token != JsonToken.END_ARRAY && documents.size() <= mostDocuments) {
        documents.add(value(body, parser));
        token = parser.nextToken();
      }
      return checked(documents, isArray, mostDocuments, parser);
    } catch (JsonProcessingException e) {
      throw malformed(e.getOriginalMessage(), e.getLocation());
    } catch (IOException e) {
      throw malformed(e.getMessage(), null);
    }
  }

  /** Some editors begin UTF-8 with a byte order mark, which RFC 8259 lets a reader ignore. */
  private static byte[] withoutMark(byte[] sent) {
    boolean isMarked =
        sent.length >= 3
            && sent[0] == (byte) 0xEF
            && sent[1] == (byte) 0xBB
            && sent[2] == (byte) 0xBF;
    return isMarked ? Arrays.copyOfRange(sent, 3, sent.length) : sent;
  }

  private static byte[] value(byte[] body, JsonParser parser) throws IOException {
    int start = (int) parser.currentTokenLocation().getByteOffset();
    parser.skipChildren();
    parser.finishToken();
    return Arrays.copyOfRange(body, start, (int) parser.currentLocation().getByteOffset());
  }

  private static List<byte[]> checked(
      List<byte[]> documents, boolean isArray, int mostDocuments, JsonParser parser)
      throws IOException {
    if (documents.isEmpty()) {
      throw new RefusedBodyException(Refusal.MALFORMED, "expected a document, but there is none");
    }
    if (documents.size() > mostDocuments) {
      throw RefusedBodyException.tooMany(mostDocuments);
    }
    if (isArray ? parser.nextToken() != null : documents.size() > 1) {
      throw new JsonParseException(parser, "Expected one object or one array, but more follows");
    }
    return documents;
  }

  private static RefusedBodyException malformed(String problem, JsonLocation at) {
    String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    String message = "malformed JSON" + place + ": " + problem.lines().findFirst().orElse("");
    return new RefusedBodyException(Refusal.MALFORMED, message);
  }
}
