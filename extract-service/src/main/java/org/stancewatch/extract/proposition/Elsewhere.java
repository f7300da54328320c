package org.stancewatch.extract.proposition;

import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.mission.MissionWords;

/** Recognises what is said of soldiers in another country or in a whole region. */
final class Elsewhere {
  private static final int AFTER = 4;
  private static final Set<String> PLACES =
      Set.of("in", "from", "of", "leave", "leaves", "leaving", "left", "exit", "out", "to", "into");
  private static final Set<String> AWAY =
      Set.of("from", "leave", "leaves", "leaving", "left", "exit");
  private static final Set<String> SKIPPED = Set.of("the", "neighboring", "neighbouring", "whole");
  private static final Phrases REGIONS = Lexicon.english().phrases("region");

  private Elsewhere() {}

  static boolean is(Reading reading, int from, int to, MissionWords mission) {
    int end = Math.min(reading.size(), to + AFTER);
    boolean elsewhere = false;
    for (int at = from; at < end; at++) {
      if (at >= to && reading.token(at).isStop()) {
        break;
      }
      if (reading.slot(Slot.HOST, at) > 0) {
        return false;
      }
      elsewhere |= isCountry(reading, at, mission) || isRegionLeft(reading, at);
    }
    return elsewhere;
  }

  private static boolean isCountry(Reading reading, int at, MissionWords mission) {
    return mission.isOtherCountry(reading.tokens(), at) && follows(reading, at, PLACES);
  }

  private static boolean isRegionLeft(Reading reading, int at) {
    return REGIONS.matches(reading.tokens(), at) && follows(reading, at, AWAY);
  }

  private static boolean follows(Reading reading, int at, Set<String> words) {
    int before = at - 1;
    while (before > 0 && reading.token(before).isAny(SKIPPED)) {
      before--;
    }
    return before >= 0 && reading.token(before).isAny(words);
  }
}
