package org.stancewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.standalone.send.FakeIngest;

class IngestCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private FakeIngest ingest;

  @BeforeEach
  void start() throws IOException {
    ingest = new FakeIngest();
  }

  @AfterEach
  void stop() {
    ingest.close();
  }

  @Test
  void shouldEndWithZeroAndCountWhenEverythingIsTaken() throws IOException {
    write("a.json", "{\"source\":\"The Daily Mast\",\"text\":\"The watch is needed.\"}");
    write("b.txt", "The watch is needed.");

    assertThat(ingest(ingest.url(), folder)).isZero();
    assertThat(out.toString().strip())
        .isEqualTo("2 accepted, 0 duplicate, 0 rejected, 0 unreadable, in 2 files");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void shouldEndWithOneAndNameThePlacesWhenSomethingIsNotTaken() throws IOException {
    write("a.ndjson", "{\"source\":\"x\",\"text\":\"words\"}\n{\"source\":\"x\"}\nno JSON\n");

    assertThat(ingest(ingest.url(), folder)).isEqualTo(1);
    assertThat(out.toString())
        .contains("1 accepted, 0 duplicate, 1 rejected, 1 unreadable, in 1 file");
    assertThat(err.toString())
        .contains("a.ndjson:2: rejected: text: is missing")
        .contains("a.ndjson:3: unreadable: ");
  }

  @Test
  void shouldEndWithTwoWhenThereIsNoSuchPath() {
    Path missing = folder.resolve("missing");

    assertThat(ingest(ingest.url(), missing)).isEqualTo(2);
    assertThat(err.toString()).contains(missing + ": no such file or folder");
  }

  @Test
  void shouldEndWithOneAndSayWhatToDoWhenNoSystemRuns() throws IOException {
    write("b.txt", "The watch is needed.");
    URI gone = ingest.url();
    ingest.close();

    assertThat(ingest(gone, folder)).isEqualTo(1);
    assertThat(err.toString()).contains("./stancewatch up");
  }

  private int ingest(URI url, Path path) {
    return Standalone.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute("ingest", "--url", url.toString(), path.toString());
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
