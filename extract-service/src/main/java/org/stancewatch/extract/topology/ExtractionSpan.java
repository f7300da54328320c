package org.stancewatch.extract.topology;

import io.opentelemetry.api.trace.Span;
import org.stancewatch.extract.Extraction;
import org.stancewatch.extract.Extraction.Extracted;
import org.stancewatch.extract.Extraction.Rejected;
import org.stancewatch.model.Document;

/** What the span of a document tells. */
final class ExtractionSpan {
  private static final String PREFIX = "stancewatch.";

  private ExtractionSpan() {}

  /** Describes the span that this thread is in, if it records anything. */
  static void describe(Document document, Extraction extraction) {
    Span span = Span.current();
    if (!span.isRecording()) {
      return;
    }
    span.setAttribute(PREFIX + "document.id", document.id().value());
    span.setAttribute(PREFIX + "source.id", document.source().id().value());
    if (extraction instanceof Extracted extracted) {
      span.setAttribute(PREFIX + "statements", extracted.statements().size());
      span.setAttribute(PREFIX + "abstentions", extracted.abstentions().size());
    } else if (extraction instanceof Rejected rejected) {
      span.setAttribute(PREFIX + "rejected.field", rejected.field());
    }
  }
}
