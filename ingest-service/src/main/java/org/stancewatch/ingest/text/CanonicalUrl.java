package org.stancewatch.ingest.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Require;

/**
 * The address that an article has under all its guises: with or without tracking parameters, secure
 * or not, for telephones or not. It names the article; it need not lead to it.
 *
 * @param host in lower case and ASCII, with its port if that is not the usual one
 * @param path with the leading slash, without a trailing one
 * @param query parameters in order of their names; empty if there are none
 */
public record CanonicalUrl(String host, String path, String query) {
  public static final int LONGEST = 2_000;

  private static final String EXPECTED = "expected an http or https address, but was ";

  /** First labels of hosts that publish the very articles of the host without them. */
  private static final Set<String> GUISES = Set.of("www", "m", "mobile", "amp");

  /**
   * Reads an address as people copy it: what RFC 3986 wants escaped need not be, and where in the
   * article they were is left out.
   *
   * @throws InvalidFieldException naming {@code url}
   */
  public static URI parse(String text) {
    String url = Require.text("url", text, LONGEST).strip().split("#", 2)[0];
    URI uri = uri(url);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    Require.that(
        Set.of("http", "https").contains(scheme) && uri.getHost() != null,
        "url",
        EXPECTED + Require.quoted(url));
    return uri;
  }

  public static CanonicalUrl of(URI url) {
    return new CanonicalUrl(
        host(url), path(url.normalize().getRawPath()), TrackingFree.query(url.getRawQuery()));
  }

  @Override
  public String toString() {
    return "https://" + host + path + (query.isEmpty() ? "" : "?" + query);
  }

  private static URI uri(String url) {
    try {
      return new URI(PercentEncoding.lenient(url));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new InvalidFieldException("url", EXPECTED + Require.quoted(url));
    }
  }

  private static String host(URI url) {
    List<String> labels = Arrays.asList(url.getHost().toLowerCase(Locale.ROOT).split("\\."));
    int registered = labels.size() - 2;
    String host =
        IntStream.range(0, labels.size())
            .filter(i -> i >= registered || !GUISES.contains(labels.get(i)))
            .mapToObj(labels::get)
            .collect(Collectors.joining("."));
    boolean usual = url.getPort() == -1 || url.getPort() == 80 || url.getPort() == 443;
    return usual ? host : host + ":" + url.getPort();
  }

  private static String path(String raw) {
    String path = PercentEncoding.normal(raw == null ? "" : raw);
    String standard =
        path.replaceFirst("^/amp(?=/.)", "")
            .replaceFirst("/amp/?$", "")
            .replaceFirst("\\.amp(?=\\.html?$|$)", "")
            .replaceFirst("/+$", "");
    return standard.isEmpty() ? "/" : standard;
  }
}
