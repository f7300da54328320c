package org.stancewatch.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.stancewatch.ingest.text.Lines;

/**
 * The messages of a mail box in mbox format (RFC 4155), or of a file that is one message.
 *
 * <p>Mime4j's own iterator maps the file into memory, so it reads no compressed one.
 */
final class MailReader implements FormatReader {
  /** What a mail program puts before a line of a message that looks like the next message. */
  private static final Pattern ESCAPED = Pattern.compile("^>+From ");

  private static final String BETWEEN = "From ";

  @Override
  public void read(InputStream in, String file, Consumer<Fetched> taker) throws IOException {
    Lines lines = new Lines(in);
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    int start = 1;
    boolean isAfterBlank = true;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      String text = new String(line, ISO_8859_1);
      if (isAfterBlank && text.startsWith(BETWEEN)) {
        take(message, file + ":" + start, taker);
        start = lines.number();
      } else {
        append(message, ESCAPED.matcher(text).find() ? text.substring(1) : text);
      }
      isAfterBlank = Lines.isBlank(line);
    }
    take(message, file + ":" + start, taker);
  }

  private static void append(ByteArrayOutputStream message, String line) throws IOException {
    if (message.size() > LONGEST_ARTICLE) {
      throw new IOException("a message is longer than " + LONGEST_ARTICLE + " bytes");
    }
    message.write(line.getBytes(ISO_8859_1));
    message.write('\n');
  }

  private static void take(ByteArrayOutputStream message, String place, Consumer<Fetched> taker) {
    byte[] bytes = message.toByteArray();
    message.reset();
    if (bytes.length > 0) {
      taker.accept(Fetched.attempt(place, () -> MailMessage.submission(bytes)));
    }
  }
}
