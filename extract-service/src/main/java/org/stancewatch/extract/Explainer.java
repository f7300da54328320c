package org.stancewatch.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.stancewatch.extract.AttributedPassage.Range;
import org.stancewatch.extract.Explanation.Discarded;
import org.stancewatch.extract.text.Paragraph;
import org.stancewatch.extract.text.Paragraphs;
import org.stancewatch.model.Document;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.dossier.Dossiers;

/** Reads a document as the service does, and keeps what the service only counts. */
public final class Explainer {
  private final AttributedPassages passages = new AttributedPassages();
  private final StatementExtractor extractor;

  public Explainer(Dossiers dossiers) {
    extractor = new StatementExtractor(dossiers);
  }

  /**
   * @throws InvalidFieldException if the document cannot be read, such as one in another language
   */
  public Explanation explain(Document document) {
    Extraction extraction = extractor.extract(document);
    if (extraction instanceof Extraction.Rejected rejected) {
      throw new InvalidFieldException(rejected.field(), rejected.reason());
    }
    Extraction.Extracted extracted = (Extraction.Extracted) extraction;
    LocalDate day =
        document.publishedAt() == null
            ? null
            : LocalDate.ofInstant(document.publishedAt(), ZoneOffset.UTC);
    return new Explanation(
        passages.of(document.text(), document.title(), day),
        extracted.statements(),
        extracted.abstentions(),
        discarded(document));
  }

  private static List<Discarded> discarded(Document document) {
    return Paragraphs.of(document.text(), document.title()).stream()
        .filter(paragraph -> paragraph.kind() != Paragraph.Kind.BODY)
        .map(p -> new Discarded(p.kind(), new Range(p.begin(), p.end())))
        .toList();
  }
}
