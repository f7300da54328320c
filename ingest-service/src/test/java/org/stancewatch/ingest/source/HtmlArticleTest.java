package org.stancewatch.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.stancewatch.ingest.submission.Submission;

class HtmlArticleTest {
  private static final String PARAGRAPH =
      "The harbour minister told reporters on Tuesday that the foreign ships, which have been in"
          + " port since spring, would stay for as long as the town council wants them to stay.";

  private static final String PAGE =
      """
      <html lang="en"><head><title>Ships stay | Harbour Courier</title>
      <link rel="canonical" href="/news/ships">
      <meta property="og:title" content="Ships stay">
      <meta property="og:site_name" content="Harbour Courier">
      <meta name="author" content="Ada Writer">
      <meta property="article:published_time" content="2024-01-17T09:30:00+03:00">
      <script>var tracked = 1;</script></head>
      <body><nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/mail">Letters</a></nav>
      <div class="article"><h1>Ships stay</h1><p>%1$s</p><p>%1$s<br>He said no&nbsp;more.</p>
      <p>%1$s</p></div>
      <div class="sidebar"><a href="/win">Win a boat</a> <a href="/buy">Buy a boat</a></div>
      <footer>All rights reserved</footer></body></html>
      """
          .formatted(PARAGRAPH);

  @Test
  void shouldReadWhatThePageSaysOfItselfWhenItHasMetaTags() throws IOException {
    Submission read = read(PAGE);

    assertThat(read.url()).isEqualTo("https://courier.example.org/news/ships");
    assertThat(read.title()).isEqualTo("Ships stay");
    assertThat(read.source().name()).isEqualTo("Harbour Courier");
    assertThat(read.byline()).isEqualTo("Ada Writer");
    assertThat(read.language()).isEqualTo("en");
    assertThat(read.publishedAt()).isEqualTo("2024-01-17T06:30:00Z");
  }

  @Test
  void shouldKeepParagraphsAndLeaveOutTheRestWhenThePageHasBoth() throws IOException {
    assertThat(read(PAGE).text())
        .contains(PARAGRAPH + "\n\n" + PARAGRAPH + "\nHe said no more.")
        .doesNotContain("Sport", "boat", "tracked", "rights");
  }

  @Test
  void shouldLookIntoLinkedDataWhenThereAreNoMetaTags() throws IOException {
    Submission read =
        read(
            """
            <html><head><script type="application/ld+json">{"@graph":[{"headline":"Ships stay",
            "datePublished":"2024-01-17","author":[{"name":"Ada Writer"}],
            "publisher":{"name":"Harbour Courier"}}]}</script>
            <script type="application/ld+json">{broken</script></head><body><p>%s</p></body></html>
            """
                .formatted(PARAGRAPH));

    assertThat(read.title()).isEqualTo("Ships stay");
    assertThat(read.publishedAt()).isEqualTo("2024-01-17");
    assertThat(read.byline()).isEqualTo("Ada Writer");
    assertThat(read.source().name()).isEqualTo("Harbour Courier");
  }

  @Test
  void shouldReadTheLettersWhenOnlyTheServerKnowsTheCharset() throws IOException {
    byte[] html = "<p>Größe".getBytes(Charset.forName("ISO-8859-1"));

    assertThat(HtmlArticle.submission(html, null, "ISO-8859-1").text()).isEqualTo("Größe");
  }

  private static Submission read(String page) throws IOException {
    return HtmlArticle.submission(page.getBytes(UTF_8), "https://courier.example.org/a?x=1", null);
  }
}
