package org.stancewatch.evaluation.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.model.Document;
import org.stancewatch.model.InvalidFieldException;

class FeedTest {
  @TempDir Path folder;

  @Test
  void shouldFeedByDayWithTheUndatedLastWhenNoOrderIsGiven() throws IOException {
    article("a", null);
    article("b", "2024-03-02");
    article("c", "2023-01-01");

    assertThat(ids(Feed.read(folder, List.of()))).containsExactly("c", "b", "a");
  }

  @Test
  void shouldFeedInTheGivenOrderAndTheRestAfterwardsWhenAnOrderIsGiven() throws IOException {
    article("a", null);
    article("b", "2024-03-02");
    article("c", "2023-01-01");

    assertThat(ids(Feed.read(folder, List.of("b", "missing", "a")))).containsExactly("b", "a", "c");
  }

  @Test
  void shouldReceiveOnTheDayOfPublicationOrAfterTheOneBeforeWhenThatIsPast() throws IOException {
    article("a", "2024-03-02");
    article("b", null);
    article("c", "2023-01-01");
    article("d", "2024-03-05");

    List<Document> documents = Feed.read(folder, List.of("a", "b", "c", "d")).documents();

    assertThat(documents)
        .extracting(Document::receivedAt)
        .containsExactly(
            Instant.parse("2024-03-02T00:00:00Z"),
            Instant.parse("2024-03-02T00:01:00Z"),
            Instant.parse("2024-03-02T00:02:00Z"),
            Instant.parse("2024-03-05T00:00:00Z"));
    assertThat(documents.get(1).publishedAt()).isNull();
  }

  @Test
  void shouldKeepTheTextAsItIsWhenItBecomesADocument() throws IOException {
    Files.writeString(
        folder.resolve("x.json"),
        "{\"id\":\"x\",\"source\":\"Café Noir (a blog)\",\"text\":\"  Two\\n\\nlines \\u2019 \"}");

    Document document = Feed.read(folder, List.of()).documents().get(0);

    assertThat(document.text()).isEqualTo("  Two\n\nlines ’ ");
    assertThat(document.source().id().value()).isEqualTo("cafe-noir-a-blog");
    assertThat(document.source().name()).isEqualTo("Café Noir (a blog)");
  }

  @Test
  void shouldNameFileAndFieldWhenAnArticleIsInvalid() throws IOException {
    Files.writeString(folder.resolve("x.json"), "{\"id\":\"x\",\"text\":\" \"}");

    assertThatThrownBy(() -> Feed.read(folder, List.of()))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining("x.json")
        .hasMessageContaining("text: is empty");
  }

  @Test
  void shouldNameTheFolderWhenItIsMissingOrEmpty() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> Feed.read(missing, List.of()))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining(missing.toString());
    assertThatThrownBy(() -> Feed.read(folder, List.of()))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessage(folder + ": no *.json in this folder");
  }

  private void article(String id, String published) throws IOException {
    String day = published == null ? "null" : "\"" + published + "\"";
    Files.writeString(
        folder.resolve(id + ".json"),
        "{\"id\":\"" + id + "\",\"published\":" + day + ",\"text\":\"Some text.\",\"note\":1}");
  }

  private static List<String> ids(Feed feed) {
    return feed.articles().stream().map(Article::id).toList();
  }
}
