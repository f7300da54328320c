package org.stancewatch.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void shouldCountEveryLineWhenSomeAreBlank() throws IOException {
    Lines body = new Lines(new ByteArrayInputStream("a\r\n\n \t\nb\n\nc".getBytes(UTF_8)));
    List<String> lines = new ArrayList<>();
    for (byte[] line = body.nextWithText(); line != null; line = body.nextWithText()) {
      lines.add(body.number() + ":" + new String(line, UTF_8).strip());
    }

    assertThat(lines).containsExactly("1:a", "4:b", "6:c");
  }

  @Test
  void shouldEndWhenThereIsNothing() throws IOException {
    assertThat(new Lines(new ByteArrayInputStream(new byte[0])).next()).isNull();
  }
}
