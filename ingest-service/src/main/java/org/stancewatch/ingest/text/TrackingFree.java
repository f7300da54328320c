package org.stancewatch.ingest.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Queries without the parameters that say how a reader came, not what they read. */
final class TrackingFree {
  private static final Pattern FAMILY =
      Pattern.compile("(utm|at|mc|hsa|pk|mtm|wt)_.*|_(ga|gl|hs).*");
  private static final Set<String> NAMES =
      Set.of(
          "amp",
          "cmpid",
          "dclid",
          "fbclid",
          "gclid",
          "gclsrc",
          "guccounter",
          "igshid",
          "igsh",
          "ito",
          "msclkid",
          "ncid",
          "ocid",
          "outputtype",
          "ref_src",
          "ref_url",
          "s_cid",
          "smid",
          "smtyp",
          "twclid",
          "xtor",
          "yclid");

  private TrackingFree() {}

  /** In order of names, so that the order in which they were written does not count. */
  static String query(String raw) {
    if (raw == null) {
      return "";
    }
    return Arrays.stream(raw.split("&"))
        .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
        .map(PercentEncoding::normal)
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || FAMILY.matcher(name).matches();
  }
}
