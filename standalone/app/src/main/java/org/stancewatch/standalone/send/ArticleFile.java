package org.stancewatch.standalone.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;

/** An article in a file of its own, read without a running system. */
public final class ArticleFile {
  private static final int DATE = 10;
  private static final Source UNKNOWN =
      new Source(new SourceId("unknown"), "unknown", SourceKind.UNKNOWN);

  private ArticleFile() {}

  /**
   * @param file JSON with text and perhaps title and publishedAt; any other is the text itself
   * @throws InvalidFieldException naming the file or the field that is at fault
   */
  public static Document read(Path file) {
    String content = content(file);
    if (!file.toString().endsWith(".json")) {
      return document(null, null, content);
    }
    JsonNode article = parse(file, content);
    String published = text(article, "publishedAt");
    return document(
        text(article, "title"),
        published == null ? text(article, "published") : published,
        text(article, "text"));
  }

  private static Document document(String title, String published, String text) {
    return new Document(
        new DocumentId("explained"),
        new Revision("1"),
        UNKNOWN,
        null,
        title,
        null,
        null,
        published == null ? null : instant(published),
        Instant.EPOCH,
        text,
        null);
  }

  private static Instant instant(String published) {
    try {
      return published.length() == DATE
          ? LocalDate.parse(published).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(published);
    } catch (DateTimeException e) {
      throw new InvalidFieldException(
          "publishedAt", "expected a time such as 2024-01-17T09:00:00Z");
    }
  }

  private static String text(JsonNode article, String field) {
    return article.hasNonNull(field) ? article.get(field).asText() : null;
  }

  private static JsonNode parse(Path file, String content) {
    try {
      return Json.newMapper().readTree(content);
    } catch (JsonProcessingException e) {
      throw new InvalidFieldException(file.toString(), "is no JSON: " + e.getOriginalMessage());
    }
  }

  private static String content(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InvalidFieldException(file.toString(), "cannot be read");
    }
  }
}
