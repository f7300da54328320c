package org.stancewatch.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.stancewatch.codec.Json;
import org.stancewatch.ingest.submission.Submission;
import org.stancewatch.ingest.submission.SubmittedSource;
import org.stancewatch.model.Id;
import org.stancewatch.model.InvalidFieldException;

/**
 * JSON articles, whoever wrote them: submissions as they are, others by the names of {@link
 * ForeignField}.
 */
final class ForeignArticle {
  private static final Pattern MARKUP = Pattern.compile("</p>|<br\\b|</div>");

  private final Set<String> noticed = new HashSet<>();
  private final Consumer<String> notices;

  /**
   * @param notices is told of each field that is not used, once
   */
  ForeignArticle(Consumer<String> notices) {
    this.notices = notices;
  }

  /**
   * @throws InvalidFieldException if it is no object
   */
  Submission submission(JsonNode article, String place) {
    if (!article.isObject()) {
      throw new InvalidFieldException("", "expected an object, but was " + article.getNodeType());
    }
    try {
      return Submission.read(Json.write(article));
    } catch (InvalidFieldException foreign) {
      return foreign(article, place);
    }
  }

  private Submission foreign(JsonNode article, String place) {
    article.fieldNames().forEachRemaining(field -> notice(field, place));
    String url = ForeignField.URL.in(article);
    String source = ForeignField.SOURCE.in(article);
    return new Submission(
        id(article, url),
        url,
        source == null ? null : SubmittedSource.named(source),
        ForeignField.TITLE.in(article),
        ForeignField.BYLINE.in(article),
        ForeignField.LANGUAGE.in(article),
        LenientDate.iso(ForeignField.PUBLISHED_AT.in(article)),
        withoutMarkup(ForeignField.TEXT.in(article)),
        ForeignField.ORIGIN.in(article));
  }

  private void notice(String field, String place) {
    if (!ForeignField.isUsed(field) && noticed.add(field)) {
      notices.accept("field \"" + field + "\" is not used, first seen in " + place);
    }
  }

  /** Every crawl counts from 1, so its ids name an article only where there is no address. */
  private static String id(JsonNode article, String url) {
    String id = ForeignField.ID.in(article);
    return url == null && id != null && Id.FORM.matcher(id).matches() ? id : null;
  }

  private static String withoutMarkup(String text) {
    boolean isMarkup = text != null && MARKUP.matcher(text).find();
    return isMarkup ? HtmlText.of(Jsoup.parse(text).body()) : text;
  }
}
