package org.stancewatch.extract.attribution;

import java.util.Set;
import org.stancewatch.extract.sentence.Sentence;

/** Sorts out what fainter cues only seem to say. */
public final class Plausibility {
  private static final Set<String> ANYBODY = Set.of("you", "i", "we");
  private static final Set<String> UNREAL = Set.of("will", "going");

  /** Whether somebody is said to have said or thought it. */
  public boolean isTold(Sentence s, Attribution attribution) {
    Cue cue = attribution.cue();
    if (cue.kind() == Cue.Kind.NONE) {
      return true;
    }
    return !s.is(cue.to(), "by") && !isUnreal(s, cue) && !isAnybody(s, attribution);
  }

  /** "Will announce" is no act yet. */
  private static boolean isUnreal(Sentence s, Cue cue) {
    for (int at = cue.from(); at < cue.verb(); at++) {
      if (s.token(at).isAny(UNREAL)) {
        return true;
      }
    }
    return false;
  }

  /** "If you want", "as we said": the reader, or the writer. */
  private static boolean isAnybody(Sentence s, Attribution attribution) {
    Source source = attribution.source();
    return source != null
        && source.sentence() == s.index()
        && !source.span().isEmpty()
        && s.token(source.span().to() - 1).isAny(ANYBODY);
  }
}
