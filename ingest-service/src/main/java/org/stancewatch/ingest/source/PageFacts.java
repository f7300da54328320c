package org.stancewatch.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stancewatch.codec.Json;
import org.stancewatch.model.InvalidFieldException;

/**
 * What a page says of itself: in its meta tags, in JSON-LD, in its markup. Null what it does not
 * say.
 */
record PageFacts(
    String url, String site, String title, String author, String language, String published) {
  static PageFacts of(Document page) {
    List<JsonNode> linked = linked(page);
    return new PageFacts(
        first(attribute(page, "link[rel=canonical][href]", "abs:href"), meta(page, "og:url")),
        first(meta(page, "og:site_name"), name(linked, "publisher")),
        first(meta(page, "og:title"), value(linked, "headline")),
        first(meta(page, "author", "dc.creator", "parsely-author"), name(linked, "author")),
        first(attribute(page, "html[lang]", "lang")),
        first(
            meta(
                page,
                "article:published_time",
                "datePublished",
                "parsely-pub-date",
                "dc.date",
                "dcterms.created",
                "pubdate",
                "date"),
            value(linked, "datePublished"),
            attribute(page, "time[datetime]", "datetime")));
  }

  private static String meta(Document page, String... names) {
    return Stream.of(names)
        .map("meta[property=%1$s],meta[name=%1$s],meta[itemprop=%1$s]"::formatted)
        .map(query -> attribute(page, query, "content"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String attribute(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null || element.attr(attribute).isBlank() ? null : element.attr(attribute);
  }

  private static List<JsonNode> linked(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(PageFacts::json)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Pages are full of broken JSON-LD; it is only one of the places to look. */
  private static JsonNode json(Element script) {
    try {
      return Json.read(script.data(), JsonNode.class);
    } catch (InvalidFieldException e) {
      return null;
    }
  }

  private static String value(List<JsonNode> linked, String field) {
    return linked.stream()
        .map(node -> node.findValue(field))
        .filter(node -> node != null && node.isTextual())
        .map(JsonNode::textValue)
        .findFirst()
        .orElse(null);
  }

  private static String name(List<JsonNode> linked, String field) {
    return value(
        linked.stream().map(node -> node.findValue(field)).filter(Objects::nonNull).toList(),
        "name");
  }

  private static String first(String... values) {
    return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
