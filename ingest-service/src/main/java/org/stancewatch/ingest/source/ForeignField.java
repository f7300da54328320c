package org.stancewatch.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What other programs call the fields of a submission. */
enum ForeignField {
  ID("id"),
  URL("url", "link", "canonical_url", "canonicalUrl", "permalink", "uri"),
  SOURCE(
      "source",
      "publisher",
      "site_name",
      "sitename",
      "source_name",
      "outlet",
      "hostname",
      "domain",
      "source_domain"),
  TITLE("title", "headline"),
  BYLINE("byline", "author", "authors"),
  LANGUAGE("language", "lang"),
  PUBLISHED_AT(
      "publishedAt",
      "published",
      "published_at",
      "date_publish",
      "date_published",
      "datePublished",
      "publication_date",
      "pubDate",
      "date"),
  TEXT("text", "body", "content", "maintext", "articleBody", "article"),
  ORIGIN("origin", "agency", "credit");

  /** Where objects that stand for a person or a publisher keep their name. */
  private static final List<String> NAME = List.of("name", "title", "text");

  private final List<String> names;

  ForeignField(String... names) {
    this.names = List.of(names);
  }

  static boolean isUsed(String field) {
    return Stream.of(values()).anyMatch(alias -> alias.names.contains(field));
  }

  /** The first of the names under which there is something, as text; null if there is none. */
  String in(JsonNode article) {
    return names.stream()
        .map(article::path)
        .map(ForeignField::text)
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  /** Of an object its name, of a list all that is in it. */
  private static String text(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(ForeignField::text)
          .filter(Objects::nonNull)
          .collect(Collectors.joining(", "));
    }
    if (node.isObject()) {
      return NAME.stream()
          .filter(node::hasNonNull)
          .findFirst()
          .map(node::get)
          .map(ForeignField::text)
          .orElse(null);
    }
    return node.isNull() || node.isMissingNode() ? null : node.asText();
  }
}
