package org.stancewatch.extract.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that are written with a full stop which ends no sentence. */
final class Abbreviations {
  /** What follows them is a name or a number. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          ("mr mrs ms dr prof gen lt col maj capt cmdr adm sgt cpl brig sen rep gov pres amb hon rev"
                  + " st jr sr jan feb mar apr jun jul aug sept sep oct nov dec no nos vs fig art"
                  + " mt ft messrs sec supt det insp spc pfc vol ed min")
              .split(" "));

  private static final Set<String> ANYWHERE =
      Set.of("etc inc corp co ltd dept est approx cf al a.m p.m e.g i.e d.c".split(" "));

  /** A member's party and state: "R-Fla." */
  private static final Pattern SEAT = Pattern.compile("[RDI]-\\p{Lu}\\p{Ll}{1,4}");

  private Abbreviations() {}

  /**
   * @param word without its full stop
   */
  static boolean contains(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean beforeName = BEFORE_NAMES.contains(lower) && Character.isUpperCase(word.charAt(0));
    return beforeName || ANYWHERE.contains(lower) || SEAT.matcher(word).matches();
  }

  /**
   * @param word with its full stop
   */
  static boolean announcesName(String word) {
    String bare = word.substring(0, word.length() - 1);
    return contains(bare) && BEFORE_NAMES.contains(bare.toLowerCase(Locale.ROOT));
  }
}
