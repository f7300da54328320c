package org.stancewatch.standalone.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentSenderTest {
  private static final byte[] ONE = "[{\"text\":\"words\"}]".getBytes(StandardCharsets.UTF_8);

  @Test
  void shouldGiveTheRepliesWhenTheServiceAnswers() throws Exception {
    try (FakeIngest ingest = new FakeIngest()) {
      assertThat(new DocumentSender(ingest.url()).send(ONE))
          .containsExactly(new Reply(0, null, "x", "y", Reply.Outcome.ACCEPTED, null, null));
    }
  }

  @Test
  void shouldSayWhatToDoWhenNoServiceAnswers() throws IOException {
    URI gone;
    try (FakeIngest ingest = new FakeIngest()) {
      gone = ingest.url();
    }

    assertThatThrownBy(() -> new DocumentSender(gone).send(ONE))
        .isInstanceOf(SendException.class)
        .hasMessageContaining(gone.toString())
        .hasMessageContaining("./stancewatch up")
        .hasMessageContaining("--url");
  }

  @Test
  void shouldPassTheMessageOnWhenTheBodyIsRefused() throws IOException {
    try (FakeIngest ingest = new FakeIngest()) {
      ingest.refuse(503, "{\"status\":503,\"message\":\"Kafka does not answer\"}");

      assertThatThrownBy(() -> new DocumentSender(ingest.url()).send(ONE))
          .isInstanceOf(SendException.class)
          .hasMessageEndingWith("answered 503: Kafka does not answer");
    }
  }

  @Test
  void shouldGiveTheFirstLineWhenTheAnswerIsNoJson() throws IOException {
    try (FakeIngest ingest = new FakeIngest()) {
      ingest.refuse(502, "Bad gateway\nby a proxy");

      assertThatThrownBy(() -> new DocumentSender(ingest.url()).send(ONE))
          .hasMessageEndingWith("answered 502: Bad gateway");
    }
  }
}
