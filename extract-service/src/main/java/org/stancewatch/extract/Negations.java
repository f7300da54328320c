package org.stancewatch.extract;

import java.util.Set;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.proposition.Claim;
import org.stancewatch.extract.sentence.Sentence;

/** What someone did not say is no statement; what they do not want is. */
final class Negations {
  private static final Phrases NEGATION = Lexicon.english().phrases("negation");

  /** Verbs whose negation is that of what they take: "does not believe that". */
  private static final Set<String> RAISING =
      Set.of("believe", "think", "see", "consider", "expect");

  private static final Set<String> ASKING =
      Set.of("ask", "request", "demand", "call", "order", "tell", "urge", "invite");

  private Negations() {}

  /** Who has not asked for it may want it, or not. */
  private static boolean isAsking(Sentence sentence, Cue cue) {
    return cue.kind() == Cue.Kind.STANDING && sentence.token(cue.verb()).isFormOf(ASKING);
  }

  static boolean allow(Sentence sentence, Attribution attribution, Claim claim) {
    Cue cue = attribution.cue();
    boolean saying = cue.kind() == Cue.Kind.SAYING || isAsking(sentence, cue);
    if (!saying
        || sentence.token(cue.verb()).isFormOf(RAISING)
        || claim.framed() && claim.from() <= cue.verb()) {
      return true;
    }
    for (int at = cue.from(); at < cue.verb(); at++) {
      if (NEGATION.matches(sentence.tokens(), at)) {
        return false;
      }
    }
    return !sentence.is(cue.to(), "whether") && !sentence.is(cue.to(), "if");
  }
}
