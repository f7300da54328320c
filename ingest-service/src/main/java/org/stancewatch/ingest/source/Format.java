package org.stancewatch.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What files may hold. */
enum Format {
  TEXT,
  HTML,
  JSON,
  NDJSON,
  WARC,
  MAIL;

  private static final Map<String, Format> EXTENSIONS =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("json", JSON),
          Map.entry("ndjson", NDJSON),
          Map.entry("jsonl", NDJSON),
          Map.entry("warc", WARC),
          Map.entry("mbox", MAIL),
          Map.entry("eml", MAIL));

  private static final Pattern MARKUP =
      Pattern.compile("^\\s*<(!doctype html|html|head|body|!--)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OBJECT_PER_LINE = Pattern.compile("^\\s*\\{.*\\}\\s*\\n\\s*\\{");

  /**
   * @param name of the file
   * @param beginning of what it holds, uncompressed
   * @return null if it is none of these
   */
  static Format of(String name, byte[] beginning) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    Format named = EXTENSIONS.get(plain.substring(plain.lastIndexOf('.') + 1));
    return named == null ? of(beginning) : named;
  }

  private static Format of(byte[] beginning) {
    String start = new String(beginning, ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "");
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (start.startsWith("From ")) {
      return MAIL;
    }
    if (MARKUP.matcher(start).find()) {
      return HTML;
    }
    if (start.stripLeading().startsWith("{") || start.stripLeading().startsWith("[")) {
      return OBJECT_PER_LINE.matcher(start).find() ? NDJSON : JSON;
    }
    return start.isBlank() || start.indexOf('\0') >= 0 ? null : TEXT;
  }
}
