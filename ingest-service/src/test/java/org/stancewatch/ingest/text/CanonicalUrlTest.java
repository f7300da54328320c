package org.stancewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.model.InvalidFieldException;

class CanonicalUrlTest {
  private static final String ARTICLE = "https://example.org/news/a-1?id=7";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/news/a-1?id=7",
        "http://EXAMPLE.org:80/news/a-1?id=7",
        "https://www.example.org:443/news/a-1/?id=7#comments",
        "https://example.org/news/./x/../a-1?utm_source=feed&id=7&fbclid=abc",
        "https://m.example.org/news/a-1?id=7",
        "https://amp.example.org/news/a-1?id=7",
        "https://example.org/amp/news/a-1?id=7",
        "https://example.org/news/a-1/amp?id=7&amp",
        "https://example.org/news/%61-1?id=7",
        "https://reader:secret@example.org/news/a-1?id=7",
        " https://example.org/news/a-1?id=7 ",
      })
  void shouldBeTheSameArticleWhenOnlyTheGuiseDiffers(String url) {
    assertThat(canonical(url)).isEqualTo(ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/news/A-1?id=7",
        "https://example.org/news/a-1?id=8",
        "https://example.org/news/a-1",
        "https://example.org:8443/news/a-1?id=7",
        "https://arabic.example.org/news/a-1?id=7",
      })
  void shouldBeAnotherArticleWhenMoreThanTheGuiseDiffers(String url) {
    assertThat(canonical(url)).isNotEqualTo(ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({
    "https://m.com/a, https://m.com/a",
    "https://example.org, https://example.org/",
    "https://example.org/?b=2&a=1, https://example.org/?a=1&b=2",
    "https://example.org/a.amp.html, https://example.org/a.html",
    "https://en.m.example.org/a, https://en.example.org/a",
    "https://example.org/tramp, https://example.org/tramp",
  })
  void shouldReadAsExpectedWhenTheRulesMeetTheirLimits(String url, String expected) {
    assertThat(canonical(url)).isEqualTo(expected);
  }

  @Test
  void shouldEscapeWhenTheAddressIsWrittenAsPeopleReadIt() {
    assertThat(canonical("https://www.bücher.example/größe und gewicht?q=50%"))
        .isEqualTo("https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe%20und%20gewicht?q=50%25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org/a", "ftp://example.org/a", "https://", "urn:a:b", "//x.org/a", "a b"})
  void shouldNameTheFieldWhenItIsNoWebAddress(String url) {
    assertThatThrownBy(() -> CanonicalUrl.parse(url))
        .isInstanceOfSatisfying(
            InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("url"));
  }

  @Property
  void shouldChangeNothingWhenAppliedAgain(
      @ForAll @AlphaChars @Chars({'/', '.', '%', '&', '=', '?', '#', 'é', ' '}) String rest) {
    String once = canonical("https://www.example.org/" + rest);

    assertThat(canonical(once)).isEqualTo(once);
  }

  private static String canonical(String url) {
    return CanonicalUrl.of(CanonicalUrl.parse(url)).toString();
  }
}
