package org.stancewatch.extract.sentence;

import java.util.List;
import java.util.Map;

/**
 * Splits "Iraq's" into Iraq and 's, "didn't" into did and n't, "cannot" into can and not, "we'll"
 * into we and will.
 */
final class Clitics {
  private static final String CANNOT = "cannot";
  private static final Map<String, String> FULL =
      Map.of("s", "'s", "re", "are", "ve", "have", "ll", "will", "d", "would", "m", "am");
  private static final Map<String, String> STEMS =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  private Clitics() {}

  static void split(String text, int begin, int end, List<Token> to) {
    if (end - begin == CANNOT.length() && text.regionMatches(true, begin, CANNOT, 0, end - begin)) {
      to.add(Norms.token(text, begin, begin + 3));
      to.add(Norms.token(text, begin + 3, end));
      return;
    }
    int mark = lastApostrophe(text, begin, end);
    if (mark <= begin) {
      to.add(Norms.token(text, begin, end));
      return;
    }
    String tail = text.substring(mark + 1, end).toLowerCase(java.util.Locale.ROOT);
    if (tail.equals("t") && Character.toLowerCase(text.charAt(mark - 1)) == 'n') {
      splitNegation(text, begin, mark - 1, end, to);
    } else if (FULL.containsKey(tail)) {
      to.add(Norms.token(text, begin, mark));
      to.add(Norms.token(text, mark, end, FULL.get(tail)));
    } else {
      to.add(Norms.token(text, begin, end));
    }
  }

  private static void splitNegation(String text, int begin, int at, int end, List<Token> to) {
    if (at > begin) {
      String norm = Norms.fold(text.substring(begin, at));
      to.add(Norms.token(text, begin, at, STEMS.getOrDefault(norm, norm)));
    }
    to.add(Norms.token(text, at, end, "n't"));
  }

  private static int lastApostrophe(String text, int begin, int end) {
    for (int at = end - 1; at > begin && at > end - 5; at--) {
      if (text.charAt(at) == '\'' || text.charAt(at) == '\u2019') {
        return at;
      }
    }
    return -1;
  }
}
