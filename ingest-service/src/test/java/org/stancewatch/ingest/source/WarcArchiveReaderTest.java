package org.stancewatch.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.stancewatch.ingest.source.Fetched.Read;

class WarcArchiveReaderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void shouldReadThePagesWhenTheArchiveHoldsOtherThings(WarcCompression compression)
      throws IOException {
    Path file = folder.resolve(compression == WarcCompression.GZIP ? "a.warc.gz" : "a.warc");
    try (WarcWriter archive = new WarcWriter(channel(file), compression)) {
      archive.write(
          response("https://example.org/a", 200, "text/html; charset=utf-8", "<p>Eins ä"));
      archive.write(response("https://example.org/b", 404, "text/html", "<p>Not here"));
      archive.write(response("https://example.org/c", 200, "image/png", "no text"));
      archive.write(
          new WarcRequest.Builder("https://example.org/d")
              .date(Instant.EPOCH)
              .body(new HttpRequest.Builder("GET", "/d").build())
              .build());
      archive.write(response("https://example.org/e", 200, "text/html", "<p>Zwei"));
    }
    List<Fetched> fetched = new ArrayList<>();
    new FileFetcher("other", notice -> {}).fetch(file, fetched::add);

    assertThat(fetched)
        .extracting(found -> ((Read) found).submission().text())
        .containsExactly("Eins ä", "Zwei");
    assertThat(((Read) fetched.get(0)).submission().url()).isEqualTo("https://example.org/a");
    assertThat(fetched.get(0).place()).endsWith("#https://example.org/a");
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static WarcResponse response(String url, int status, String type, String body)
      throws IOException {
    return new WarcResponse.Builder(url)
        .date(Instant.EPOCH)
        .body(
            new HttpResponse.Builder(status, "as told")
                .body(MediaType.parse(type), body.getBytes(UTF_8))
                .build())
        .build();
  }
}
