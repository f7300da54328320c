package org.stancewatch.standalone.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.stancewatch.extract.Abstention;
import org.stancewatch.extract.AttributedPassage;
import org.stancewatch.extract.AttributedPassages;
import org.stancewatch.extract.Extraction;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.model.Document;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Statement;
import org.stancewatch.model.dossier.Dossiers;

/** Reads an article as extract-service does, and all else that anybody says in it. */
final class ArticleReader {
  private final StatementExtractor extractor;
  private final AttributedPassages passages;

  ArticleReader(Dossiers dossiers) {
    extractor = new StatementExtractor(dossiers);
    passages = new AttributedPassages(dossiers);
  }

  /**
   * What is in an article.
   *
   * @param document its id
   * @param statements on a mission
   * @param abstentions passages that may carry a statement, and why none was taken from them
   * @param attributions who said what, whatever it is about
   */
  record Found(
      String document,
      List<Statement> statements,
      List<Abstention> abstentions,
      List<AttributedPassage> attributions) {}

  /**
   * @throws InvalidFieldException if it cannot be read, such as one in another language
   */
  Found read(Document document) {
    Extraction extraction = extractor.extract(document);
    if (extraction instanceof Extraction.Rejected rejected) {
      throw new InvalidFieldException(rejected.field(), rejected.reason());
    }
    Extraction.Extracted extracted = (Extraction.Extracted) extraction;
    LocalDate day =
        document.publishedAt() == null
            ? null
            : LocalDate.ofInstant(document.publishedAt(), ZoneOffset.UTC);
    return new Found(
        document.id().value(),
        extracted.statements(),
        extracted.abstentions(),
        passages.of(document.text(), document.title(), day));
  }
}
