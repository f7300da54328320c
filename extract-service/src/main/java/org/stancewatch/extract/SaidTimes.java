package org.stancewatch.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.stancewatch.extract.actor.Speaker;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.extract.attribution.Source;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.time.Datelines;
import org.stancewatch.extract.time.SaidAt;
import org.stancewatch.extract.time.SaidAtFinder;
import org.stancewatch.extract.time.Today;
import org.stancewatch.model.ActorId;

/**
 * When each attribution of an article was said. Whoever goes on in the same paragraph without a
 * time of their own does so at the time that was told before.
 */
final class SaidTimes {
  private static final Set<String> PRESENT =
      Set.of("says", "say", "wants", "want", "has", "have", "is", "are", "now", "insists");

  private final Prose prose;
  private final Datelines datelines;
  private final Map<ActorId, SaidAt> course = new HashMap<>();
  private int paragraph = -1;
  private SaidAt latest;

  SaidTimes(Prose prose, Datelines datelines) {
    this.prose = prose;
    this.datelines = datelines;
  }

  /** What the words around its cue tell, else the day of publication. */
  SaidAt told(Attribution attribution) {
    Sentence sentence = sentence(attribution);
    LocalDate day = datelines.dayOf(sentence.paragraph());
    Cue cue = attribution.cue();
    if (cue.kind() == Cue.Kind.NONE) {
      return SaidAtFinder.of(null, day);
    }
    Source source = attribution.source();
    boolean here = source != null && source.sentence() == sentence.index();
    int from = here ? Math.min(source.span().from(), cue.from()) : cue.from();
    boolean trailing = attribution.content().to() <= from;
    Today today = new Today(day, latest == null ? null : latest.date());
    return SaidAtFinder.find(sentence.tokens(), from, cue.verb(), trailing, today);
  }

  /**
   * The attributions must be asked for in their order.
   *
   * @param speaker null if unknown
   * @param told what its own words tell
   */
  SaidAt of(Attribution attribution, Speaker speaker, SaidAt told) {
    Sentence sentence = sentence(attribution);
    boolean quoted = attribution.cue().kind() == Cue.Kind.NONE;
    if (sentence.paragraph() != paragraph && !quoted) {
      course.clear();
      latest = null;
    }
    paragraph = sentence.paragraph();
    ActorId id = speaker == null ? null : speaker.actor().id();
    if (told.told()) {
      latest = told;
      course.put(id, told);
      return told;
    }
    if (isPresent(attribution, sentence)) {
      course.clear();
      latest = null;
      return told;
    }
    return course.getOrDefault(id, told);
  }

  private static boolean isPresent(Attribution attribution, Sentence sentence) {
    Cue cue = attribution.cue();
    for (int at = cue.from(); at < cue.to(); at++) {
      if (sentence.token(at).isAny(PRESENT)) {
        return true;
      }
    }
    return false;
  }

  private Sentence sentence(Attribution attribution) {
    return prose.sentences().get(attribution.sentence());
  }
}
