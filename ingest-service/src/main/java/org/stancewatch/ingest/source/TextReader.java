package org.stancewatch.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewatch.ingest.submission.Submission;

/** A file of plain text is one article; a first line that stands apart is its title. */
final class TextReader implements FormatReader {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** A short line without a full stop, and a blank line after it. */
  private static final Pattern TITLE =
      Pattern.compile("\\A\\s*(\\S[^\\n\\r]{0,199}[^.\\n\\r])\\r?\\n[ \\t]*\\r?\\n");

  @Override
  public void read(InputStream in, String place, Consumer<Fetched> taker) throws IOException {
    String whole = decoded(FormatReader.whole(in));
    Matcher title = TITLE.matcher(whole);
    boolean isTitled = title.lookingAt();
    Submission submission =
        new Submission(
            null,
            null,
            null,
            isTitled ? title.group(1).strip() : null,
            null,
            null,
            null,
            isTitled ? whole.substring(title.end()).strip() : whole.strip(),
            null);
    taker.accept(new Fetched.Read(submission, place));
  }

  /** UTF-8, and what is no UTF-8 as most old files are. */
  static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
  }
}
