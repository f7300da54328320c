package org.stancewatch.ingest.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.stancewatch.ingest.intake.Refusal;
import org.stancewatch.ingest.text.Lines;

/** The ways to read a body of documents. */
final class Body {
  /** Is given each document of a body in its order. */
  @FunctionalInterface
  interface Taker {
    /**
     * @param line its line, from 1; null if the body is no NDJSON
     * @param isAlone whether it is known to be the only one of the body
     */
    void take(byte[] json, Integer line, boolean isAlone);
  }

  private Body() {}

  /** Reads the body as a whole before the first document is handed over. */
  static void json(InputStream in, int mostDocuments, Taker taker) {
    List<byte[]> documents = JsonBody.documents(whole(in), mostDocuments);
    documents.forEach(document -> taker.take(document, null, documents.size() == 1));
  }

  /** Hands over each line as it is read; what was handed over stays so if the body is refused. */
  static void ndjson(InputStream in, int mostDocuments, Taker taker) {
    Lines lines = new Lines(in);
    int taken = 0;
    try {
      for (byte[] json = lines.nextWithText(); json != null; json = lines.nextWithText()) {
        if (taken == mostDocuments) {
          throw RefusedBodyException.tooMany(mostDocuments);
        }
        taker.take(json, lines.number(), false);
        taken++;
      }
    } catch (RefusedBodyException e) {
      throw e.and("; its first " + taken + " documents were taken");
    } catch (IOException e) {
      throw new UncheckedIOException("the body ended early", e);
    }
    if (taken == 0) {
      throw new RefusedBodyException(Refusal.MALFORMED, "expected a document, but there is none");
    }
  }

  private static byte[] whole(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the body ended early", e);
    }
  }
}
