package org.stancewatch.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonBodyTest {
  @Test
  void shouldCountEveryLineWhenSomeAreBlank() throws IOException {
    NdjsonBody body =
        new NdjsonBody(new ByteArrayInputStream("a\r\n\n \t\nb\n\nc".getBytes(UTF_8)));
    List<String> lines = new ArrayList<>();
    for (byte[] line = body.next(); line != null; line = body.next()) {
      lines.add(body.line() + ":" + new String(line, UTF_8).strip());
    }

    assertThat(lines).containsExactly("1:a", "4:b", "6:c");
  }

  @Test
  void shouldEndWhenThereIsNothing() throws IOException {
    assertThat(new NdjsonBody(new ByteArrayInputStream(new byte[0])).next()).isNull();
  }

  @Test
  void shouldSayWhatWasTakenWhenTheBodyTurnsOutTooLong() {
    List<String> taken = new ArrayList<>();
    var in = new LimitedInputStream(new ByteArrayInputStream("a\nb\nc\n".getBytes(UTF_8)), 100);

    assertThatThrownBy(() -> Body.ndjson(in, 2, (json, line) -> taken.add(new String(json, UTF_8))))
        .isInstanceOf(RefusedBodyException.class)
        .hasMessageContaining("first 2 documents were taken");
    assertThat(taken).containsExactly("a", "b");
  }
}
