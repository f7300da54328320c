package org.stancewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.standalone.send.FakeIngest;

class WithdrawCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void shouldWithdrawEachWhenSeveralAreNamed() throws IOException {
    try (FakeIngest ingest = new FakeIngest()) {
      assertThat(withdraw(ingest.url(), "a:1.x", "été")).isZero();

      assertThat(ingest.withdrawn()).containsExactly("/documents/a:1.x", "/documents/été");
      assertThat(out.toString().lines()).containsExactly("withdrawn: a:1.x", "withdrawn: été");
    }
  }

  @Test
  void shouldWithdrawNothingAndEndWithTwoWhenOneCanBeNoId() throws IOException {
    try (FakeIngest ingest = new FakeIngest()) {
      assertThat(withdraw(ingest.url(), "a", "b c")).isEqualTo(2);

      assertThat(ingest.withdrawn()).isEmpty();
      assertThat(err.toString()).contains("\"b c\"");
    }
  }

  @Test
  void shouldEndWithOneAndSayWhatToDoWhenNoSystemRuns() throws IOException {
    URI gone;
    try (FakeIngest ingest = new FakeIngest()) {
      gone = ingest.url();
    }

    assertThat(withdraw(gone, "a")).isEqualTo(1);
    assertThat(err.toString()).contains("./stancewatch up");
  }

  private int withdraw(URI url, String... ids) {
    List<String> arguments = new ArrayList<>(List.of("withdraw", "--url", url.toString()));
    arguments.addAll(List.of(ids));
    return Standalone.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.toArray(String[]::new));
  }
}
