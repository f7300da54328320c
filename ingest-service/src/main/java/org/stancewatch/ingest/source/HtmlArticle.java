package org.stancewatch.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.stancewatch.ingest.submission.Submission;
import org.stancewatch.ingest.submission.SubmittedSource;

/** The article on a page, without what stands around it. */
final class HtmlArticle {
  private HtmlArticle() {}

  /**
   * @param url where the page was found; null if unknown: then the page may tell
   * @param charset as the server said; null if unknown: then the page may tell, else UTF-8
   */
  static Submission submission(byte[] html, String url, String charset) throws IOException {
    String base = url == null ? "" : url;
    Document page = Jsoup.parse(new ByteArrayInputStream(html), charset, base);
    PageFacts facts = PageFacts.of(page);
    String site = facts.site();
    // It changes the page it is given.
    Article article = new Readability4J(base, page.clone()).parse();
    return new Submission(
        null,
        facts.url() == null ? url : facts.url(),
        site == null ? null : SubmittedSource.named(site),
        facts.title() == null ? article.getTitle() : facts.title(),
        facts.author() == null ? article.getByline() : facts.author(),
        facts.language(),
        LenientDate.iso(facts.published()),
        text(article, page),
        null);
  }

  private static String text(Article article, Document page) {
    String text =
        article.getArticleContent() == null ? "" : HtmlText.of(article.getArticleContent());
    return text.isBlank() ? HtmlText.of(page.body()) : text;
  }
}
