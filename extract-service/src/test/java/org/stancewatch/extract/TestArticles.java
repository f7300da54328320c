package org.stancewatch.extract;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;
import org.stancewatch.model.Statement;
import org.stancewatch.model.dossier.Dossiers;

/** Articles about a mission between countries of film. */
public final class TestArticles {
  public static final Instant PUBLISHED = Instant.parse("2024-03-13T08:00:00Z");
  public static final Instant RECEIVED = Instant.parse("2024-03-14T09:30:00Z");
  public static final Dossiers DOSSIERS =
      DossierReader.read(Path.of("src/test/resources/dossiers"));

  /** So that an article is about the mission whatever passage follows. */
  private static final String OPENING =
      "The stabilization mission in Freedonia is made up of Sylvanian soldiers.\n\n";

  private TestArticles() {}

  public static Document article(String text) {
    return article("doc-1", "News from abroad", PUBLISHED, text);
  }

  public static Document article(String id, String title, Instant published, String text) {
    Source source = new Source(new SourceId("wire"), "The Wire", SourceKind.WIRE);
    return new Document(
        new DocumentId(id),
        new Revision("r1"),
        source,
        null,
        title,
        null,
        "en",
        published,
        RECEIVED,
        text,
        null);
  }

  public static Document about(String passage) {
    return article(OPENING + passage);
  }

  public static Document inLanguage(String language) {
    Document article = article("Any text.");
    return new Document(
        article.id(),
        article.revision(),
        article.source(),
        null,
        null,
        null,
        language,
        null,
        RECEIVED,
        article.text(),
        null);
  }

  public static List<Statement> statements(Document document) {
    Extraction extraction = new StatementExtractor(DOSSIERS).extract(document);
    return ((Extraction.Extracted) extraction).statements();
  }
}
