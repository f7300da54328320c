package org.stancewatch.ingest.text;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The escapes of RFC 3986, brought to one form. */
final class PercentEncoding {
  /** What an address may not hold as it is, and a percent sign that begins no escape. */
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\x21-\\x7E]+|[\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

  private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");
  private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");
  private static final Pattern FOREIGN_HOST =
      Pattern.compile("(?<=://)(?=[^/?#:]*[^\\x00-\\x7F])[^/?#:]+");

  private PercentEncoding() {}

  /**
   * Escapes what has to be; a host is written in ASCII instead, as the name service has it.
   *
   * @throws IllegalArgumentException if the host is none
   */
  static String lenient(String url) {
    String ascii =
        FOREIGN_HOST.matcher(url).replaceFirst(match -> quoted(IDN.toASCII(match.group())));
    return ILLEGAL.matcher(ascii).replaceAll(match -> quoted(escaped(match.group())));
  }

  /** Unescapes what needs no escape and writes the others in upper case. */
  static String normal(String escaped) {
    return ESCAPE.matcher(escaped).replaceAll(match -> quoted(shortest(match)));
  }

  private static String shortest(MatchResult escape) {
    String character = Character.toString((char) Integer.parseInt(escape.group(1), 16));
    return UNRESERVED.matcher(character).matches()
        ? character
        : escape.group().toUpperCase(Locale.ROOT);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      escaped.append(String.format("%%%02X", b));
    }
    return escaped.toString();
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }
}
