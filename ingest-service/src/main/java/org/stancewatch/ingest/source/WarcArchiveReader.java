package org.stancewatch.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.stancewatch.ingest.submission.Submission;

/** The pages in a web archive that were delivered; all else in it is passed over. */
final class WarcArchiveReader implements FormatReader {
  private static final int OK = 200;

  @Override
  public void read(InputStream in, String file, Consumer<Fetched> taker) throws IOException {
    try (WarcReader archive = new WarcReader(in)) {
      Optional<WarcRecord> next = archive.next();
      while (next.isPresent()) {
        if (next.get() instanceof WarcResponse response) {
          take(response, file, taker);
        }
        next = archive.next();
      }
    }
  }

  private static void take(WarcResponse response, String file, Consumer<Fetched> taker) {
    String place = file + "#" + response.target();
    try {
      HttpResponse http = response.http();
      if (http.status() == OK && isPage(http)) {
        taker.accept(Fetched.attempt(place, () -> submission(response, http)));
      }
    } catch (IOException | RuntimeException e) {
      taker.accept(new Fetched.Unreadable(place, "no HTTP response: " + e.getMessage()));
    }
  }

  private static boolean isPage(HttpResponse http) throws IOException {
    MediaType type = http.contentType().base();
    return type.equals(MediaType.HTML) || type.equals(MediaType.parse("application/xhtml+xml"));
  }

  private static Submission submission(WarcResponse response, HttpResponse http)
      throws IOException {
    byte[] html = FormatReader.whole(http.bodyDecoded().stream());
    String charset = http.contentType().parameters().get("charset");
    return HtmlArticle.submission(html, response.target(), charset);
  }
}
