package org.stancewatch.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {
  @Test
  void shouldSayWhatWasTakenWhenTheBodyTurnsOutTooLong() {
    List<String> taken = new ArrayList<>();
    var in = new LimitedInputStream(new ByteArrayInputStream("a\nb\nc\n".getBytes(UTF_8)), 100);

    assertThatThrownBy(
            () -> Body.ndjson(in, 2, (json, line, isAlone) -> taken.add(new String(json, UTF_8))))
        .isInstanceOf(RefusedBodyException.class)
        .hasMessageContaining("first 2 documents were taken");
    assertThat(taken).containsExactly("a", "b");
  }
}
