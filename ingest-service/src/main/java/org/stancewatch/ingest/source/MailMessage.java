package org.stancewatch.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.stancewatch.ingest.submission.Submission;
import org.stancewatch.ingest.submission.SubmittedSource;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.SourceKind;

/** A message as an article: its list or its sender's domain is the source. */
final class MailMessage {
  /** {@code The list <list.example.org>}. */
  private static final Pattern LIST =
      Pattern.compile("^\\s*\"?([^<\"]*?)\"?\\s*(?:<([^>]+)>)?\\s*$");

  private MailMessage() {}

  /**
   * @throws InvalidFieldException if no part of it is text
   */
  static Submission submission(byte[] bytes) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
    try {
      Date date = message.getDate();
      return new Submission(
          null,
          null,
          source(message),
          message.getSubject(),
          message.getFrom() == null ? null : from(message),
          null,
          date == null ? null : date.toInstant().toString(),
          text(message),
          null);
    } finally {
      message.dispose();
    }
  }

  private static String from(Message message) {
    var sender = message.getFrom().get(0);
    return sender.getName() == null ? sender.getAddress() : sender.getName();
  }

  private static SubmittedSource source(Message message) {
    Field list = message.getHeader().getField("List-Id");
    if (list == null) {
      return null;
    }
    Matcher parts = LIST.matcher(list.getBody());
    boolean isNamed = parts.matches() && !parts.group(1).isBlank();
    String name = isNamed ? parts.group(1) : list.getBody().replaceAll("[<>]", "");
    return new SubmittedSource(null, name, SourceKind.FORUM);
  }

  private static String text(Entity message) throws IOException {
    Entity plain = part(message, "text/plain");
    if (plain != null) {
      return content(plain);
    }
    Entity html = part(message, "text/html");
    if (html == null) {
      throw new InvalidFieldException("", "the message has no text");
    }
    return HtmlText.of(Jsoup.parse(content(html)).body());
  }

  private static Entity part(Entity entity, String type) {
    if (entity.getBody() instanceof Multipart parts) {
      return parts.getBodyParts().stream()
          .map(inner -> part(inner, type))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }
    boolean isWanted = type.equals(entity.getMimeType()) && entity.getBody() instanceof TextBody;
    return isWanted ? entity : null;
  }

  /** Many programs write UTF-8 and say nothing, which means ASCII. */
  private static String content(Entity part) throws IOException {
    TextBody body = (TextBody) part.getBody();
    Charset charset = body.getCharset();
    try (InputStream in = body.getInputStream()) {
      byte[] bytes = in.readAllBytes();
      boolean isSaid = charset != null && !charset.equals(StandardCharsets.US_ASCII);
      return isSaid ? new String(bytes, charset) : TextReader.decoded(bytes);
    }
  }
}
