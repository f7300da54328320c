package org.stancewatch.extract.actor;

/** Folds the spellings of a name that was written in another script. */
final class Transliteration {
  private Transliteration() {}

  /** "Al-Soudani", "al Sudani" and "Sudani" come out alike, as do "Moqtada" and "Muqtada". */
  static String fold(String norm) {
    String bare = stripArticle(norm);
    StringBuilder folded = new StringBuilder(bare.length());
    for (int at = 0; at < bare.length(); at++) {
      char c = letter(bare.charAt(at));
      boolean repeated = folded.length() > 0 && folded.charAt(folded.length() - 1) == c;
      if (c != '\'' && c != '-' && !repeated) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static String stripArticle(String norm) {
    boolean article = norm.length() > 5 && norm.charAt(2) == '-';
    return article && (norm.startsWith("al") || norm.startsWith("el")) ? norm.substring(3) : norm;
  }

  private static char letter(char c) {
    return switch (c) {
      case 'o', 'u' -> 'u';
      case 'e', 'i', 'y' -> 'i';
      case 'q', 'k' -> 'k';
      case 'z', 's' -> 's';
      default -> c;
    };
  }
}
