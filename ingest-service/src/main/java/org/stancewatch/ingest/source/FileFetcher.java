package org.stancewatch.ingest.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.stancewatch.ingest.source.Fetched.Read;
import org.stancewatch.ingest.source.Fetched.Unreadable;
import org.stancewatch.ingest.submission.Submission;
import org.stancewatch.ingest.submission.SubmittedSource;
import org.stancewatch.ingest.text.CanonicalUrl;
import org.stancewatch.model.InvalidFieldException;

/** Fetches the articles in files. Not thread-safe. */
public final class FileFetcher {
  private static final int BEGINNING = 8 * 1024;
  private static final int BUFFER = 64 * 1024;

  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);
  private final String otherSource;

  /**
   * @param otherSource the source of articles that name none and have no address
   * @param notices is told, once each, of fields that are not used
   */
  public FileFetcher(String otherSource, Consumer<String> notices) {
    this.otherSource = otherSource;
    ForeignArticle foreign = new ForeignArticle(notices);
    readers.put(Format.TEXT, new TextReader());
    readers.put(Format.HTML, new HtmlReader());
    readers.put(Format.JSON, new JsonReader(foreign));
    readers.put(Format.NDJSON, new NdjsonReader(foreign));
    readers.put(Format.WARC, new WarcArchiveReader());
    readers.put(Format.MAIL, new MailReader());
  }

  /**
   * Hands over each article in the file as soon as it is read, and what cannot be read as {@link
   * Unreadable}.
   */
  public void fetch(Path file, Consumer<Fetched> taker) {
    Consumer<Fetched> completed = fetched -> taker.accept(withSource(fetched));
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        InputStream in = uncompressed(raw)) {
      String name = file.getFileName().toString();
      Format format = Format.of(name, beginning(in, BEGINNING));
      if (format == null) {
        taker.accept(new Unreadable(file.toString(), "no text, HTML, JSON, WARC or mail"));
      } else {
        readers.get(format).read(in, file.toString(), completed);
      }
    } catch (IOException e) {
      String message = e.getMessage() == null ? "" : ": " + e.getMessage();
      taker.accept(new Unreadable(file.toString(), "cannot be read" + message));
    }
  }

  private static InputStream uncompressed(InputStream raw) throws IOException {
    byte[] magic = beginning(raw, 2);
    boolean isGzip = magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B;
    return isGzip ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
  }

  /** What the stream begins with, which is still to be read after this. */
  private static byte[] beginning(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] beginning = in.readNBytes(length);
    in.reset();
    return beginning;
  }

  private Fetched withSource(Fetched fetched) {
    if (fetched instanceof Read read && read.submission().source() == null) {
      return new Read(read.submission().withSource(source(read.submission())), read.place());
    }
    return fetched;
  }

  private SubmittedSource source(Submission submission) {
    try {
      URI url = CanonicalUrl.parse(submission.url());
      return SubmittedSource.named(CanonicalUrl.of(url).host());
    } catch (InvalidFieldException e) {
      return SubmittedSource.named(otherSource);
    }
  }
}
