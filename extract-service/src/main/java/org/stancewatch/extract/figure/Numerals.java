package org.stancewatch.extract.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewatch.extract.sentence.Token;

/** Reads numbers in digits and in words. */
final class Numerals {
  private static final String DIGITS = "(\\d{1,3}(?:,\\d{3}){1,2}|\\d{2,7})";
  private static final Pattern WRITTEN =
      Pattern.compile(DIGITS + "(?:-(strong|odd|plus|" + DIGITS + "))?");
  private static final Map<String, Integer> SMALL = small();
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> TOO_MANY = Set.of("million", "billion", "percent", "%");

  private Numerals() {}

  private static Map<String, Integer> small() {
    String[] units =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    Map<String, Integer> small = new java.util.HashMap<>();
    for (int at = 0; at < units.length; at++) {
      small.put(units[at], at);
    }
    for (int at = 0; at < tens.length; at++) {
      small.put(tens[at], 10 * (at + 2));
    }
    return Map.copyOf(small);
  }

  /** The number that begins at an index; null if none does. */
  static Numeral at(List<Token> tokens, int at) {
    Numeral found = tokens.get(at).isNumber() ? inDigits(tokens, at) : inWords(tokens, at);
    boolean isMoney = at > 0 && tokens.get(at - 1).text().matches("[$€£]");
    boolean tooMany =
        found != null && found.to() < tokens.size() && tokens.get(found.to()).isAny(TOO_MANY);
    return isMoney || tooMany ? null : found;
  }

  private static Numeral inDigits(List<Token> tokens, int at) {
    Matcher written = WRITTEN.matcher(tokens.get(at).norm());
    if (!written.matches()) {
      return null;
    }
    long value = value(written.group(1));
    String second = written.group(3);
    long upper = second == null ? value : value(second);
    boolean thousands = at + 1 < tokens.size() && tokens.get(at + 1).is("thousand");
    long unit = thousands ? 1000 : 1;
    boolean bareYear =
        written.group(2) == null && written.group(1).length() == 4 && value >= 1900 && value < 2100;
    boolean strong = "strong".equals(written.group(2));
    int to = thousands ? at + 2 : at + 1;
    return upper < value ? null : new Numeral(value * unit, upper * unit, to, strong, bareYear);
  }

  private static long value(String digits) {
    return Long.parseLong(digits.replace(",", ""));
  }

  private static Numeral inWords(List<Token> tokens, int at) {
    WordSum sum = new WordSum();
    int to = at;
    while (to < tokens.size() && isTaken(tokens, at, to, sum)) {
      to++;
    }
    return sum.value() < 1 || to == at || tokens.get(to - 1).is("and")
        ? null
        : new Numeral(sum.value(), sum.value(), to, sum.strong, false);
  }

  private static boolean isTaken(List<Token> tokens, int first, int at, WordSum sum) {
    Token token = tokens.get(at);
    boolean next = at + 1 < tokens.size();
    if (at == first && token.isAny(ARTICLES)) {
      sum.one = next && WordSum.isScale(tokens.get(at + 1).norm());
      return sum.one;
    }
    if (at > first && token.is("and")) {
      return next && sum.endsInScale && SMALL.containsKey(tokens.get(at + 1).norm().split("-")[0]);
    }
    return sum.take(token.norm());
  }

  /** Adds up "two thousand five hundred". */
  private static final class WordSum {
    private long total;
    private long current;
    private boolean one;
    private boolean endsInScale;
    private boolean strong;

    static boolean isScale(String word) {
      return word.equals("hundred") || word.equals("thousand");
    }

    boolean take(String norm) {
      for (String word : norm.split("-")) {
        if (strong || !add(word)) {
          return false;
        }
      }
      return true;
    }

    private boolean add(String word) {
      Integer small = SMALL.get(word);
      strong = word.equals("strong") && value() > 0;
      if (small != null) {
        current += small;
      } else if (isScale(word) && (current > 0 || one)) {
        scale(word);
      } else {
        return strong;
      }
      endsInScale = small == null;
      return true;
    }

    private void scale(String word) {
      long times = Math.max(current, 1);
      total += word.equals("thousand") ? times * 1000 : 0;
      current = word.equals("thousand") ? 0 : times * 100;
      one = false;
    }

    long value() {
      return total + current;
    }
  }
}
