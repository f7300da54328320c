package org.stancewatch.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LimitedInputStreamTest {
  @Test
  void shouldPassEverythingWhenItIsJustWithinTheLimit() throws IOException {
    assertThat(limited(10, 10).readAllBytes()).hasSize(10);
  }

  @Test
  void shouldFailWhenReadOrSkippedBeyondTheLimit() {
    assertThatThrownBy(() -> limited(11, 10).readAllBytes())
        .isInstanceOf(RefusedBodyException.class)
        .hasMessageContaining("10 bytes");
    assertThatThrownBy(() -> limited(11, 10).skip(11)).isInstanceOf(RefusedBodyException.class);
    assertThatThrownBy(
            () -> {
              InputStream in = limited(2, 1);
              in.read();
              in.read();
            })
        .isInstanceOf(RefusedBodyException.class);
  }

  private static InputStream limited(int bytes, int most) {
    return new LimitedInputStream(new ByteArrayInputStream(new byte[bytes]), most);
  }
}
