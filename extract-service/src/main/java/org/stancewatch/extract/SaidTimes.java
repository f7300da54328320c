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
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.time.Datelines;
import org.stancewatch.extract.time.SaidAt;
import org.stancewatch.extract.time.SaidAtFinder;
import org.stancewatch.extract.time.SaidAtFinder.Place;
import org.stancewatch.extract.time.Scenes;
import org.stancewatch.extract.time.Today;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.PartialDate;

/**
 * When each attribution of an article was said. Whoever goes on in the same paragraph without a
 * time of their own does so at the time that was told before.
 */
final class SaidTimes {
  private static final Set<String> PRESENT =
      Set.of("says", "say", "wants", "want", "has", "have", "is", "are", "now", "insists");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
  private static final Set<String> SPEAKERS = Set.of("i", "we");

  private static final int LONGEST_SCENE = 4;

  private final Prose prose;
  private final Datelines datelines;
  private final Map<ActorId, SaidAt> course = new HashMap<>();
  private int paragraph = -1;
  private int index = -1;

  /** Told earlier in the sentence, the paragraph, and the paragraph before. */
  private SaidAt inSentence;

  private SaidAt latest;
  private SaidAt before;

  SaidTimes(Prose prose, Datelines datelines) {
    this.prose = prose;
    this.datelines = datelines;
  }

  /** What the words around its cue tell, else the day of publication. */
  SaidAt told(Attribution attribution) {
    Sentence sentence = sentence(attribution);
    enter(sentence, attribution.cue().kind() == Cue.Kind.NONE);
    LocalDate day = datelines.dayOf(sentence.paragraph());
    Cue cue = attribution.cue();
    if (cue.kind() == Cue.Kind.NONE) {
      return SaidAtFinder.of(null, day);
    }
    Source source = attribution.source();
    boolean here = source != null && source.sentence() == sentence.index();
    int from = here ? Math.min(source.span().from(), cue.from()) : cue.from();
    Today today = new Today(day, latestDate());
    int to = cue.kind() == Cue.Kind.SAYING ? cue.to() : cue.verb() + 1;
    return SaidAtFinder.find(
        sentence.tokens(), from, cue.verb(), to, place(attribution, from), today);
  }

  /** A quotation may go on in the next paragraph; else a paragraph starts anew. */
  private void enter(Sentence sentence, boolean quoted) {
    if (sentence.paragraph() != paragraph && !quoted) {
      course.clear();
      before = latest;
      latest = null;
    }
    if (sentence.index() != index) {
      inSentence = null;
    }
    paragraph = sentence.paragraph();
    index = sentence.index();
  }

  private static Place place(Attribution attribution, int from) {
    if (attribution.opening() != null) {
      return Place.AMIDST;
    }
    return attribution.content().to() <= from ? Place.TRAILING : Place.LEADING;
  }

  /**
   * The attributions must be asked for in their order.
   *
   * @param speaker null if unknown
   * @param told what its own words tell
   */
  SaidAt of(Attribution attribution, Speaker speaker, SaidAt told) {
    Sentence sentence = sentence(attribution);
    ActorId id = speaker == null ? null : speaker.actor().id();
    if (told.told()) {
      if (!isAside(attribution, sentence)) {
        inSentence = told;
        keep(id, told);
      }
      return told;
    }
    if (isPresent(attribution, sentence)) {
      course.clear();
      latest = null;
      return told;
    }
    SaidAt set = set(attribution, sentence, id);
    if (set != null) {
      keep(id, set);
    }
    return set == null ? told : set;
  }

  private void keep(ActorId speaker, SaidAt said) {
    latest = said;
    if (speaker != null) {
      course.put(speaker, said);
    }
  }

  /** The time that was told before, by the same speaker or for all; null if none was. */
  private SaidAt set(Attribution attribution, Sentence sentence, ActorId speaker) {
    boolean quoted = attribution.cue().kind() == Cue.Kind.NONE;
    if (course.containsKey(speaker) || quoted || isAside(attribution, sentence)) {
      return course.get(speaker);
    }
    return inSentence == null ? scene(attribution, sentence) : inSentence;
  }

  /** The time with which this sentence or one before in the paragraph sets the scene. */
  private SaidAt scene(Attribution attribution, Sentence sentence) {
    LocalDate day = datelines.dayOf(sentence.paragraph());
    int farthest = Math.max(0, sentence.index() - LONGEST_SCENE);
    for (int at = sentence.index(); at >= farthest; at--) {
      Sentence setting = prose.sentences().get(at);
      if (setting.paragraph() != sentence.paragraph()) {
        return null;
      }
      int until = setting == sentence ? attribution.cue().from() : setting.size();
      SaidAt scene = Scenes.of(setting.tokens(), until, new Today(day, latestDate()));
      if (scene != null) {
        return isSetFor(attribution, sentence, setting) ? scene : null;
      }
    }
    return null;
  }

  /** Whether who speaks takes part in the scene, rather than being met after it. */
  private static boolean isSetFor(Attribution attribution, Sentence sentence, Sentence setting) {
    Source source = attribution.source();
    boolean here = source != null && source.sentence() == sentence.index();
    if (setting == sentence || !here || sentence.token(source.span().from()).isAny(PRONOUNS)) {
      return true;
    }
    boolean next = setting.index() == sentence.index() - 1;
    boolean trailing = attribution.content().to() <= source.span().from();
    return next && trailing
        || sentence.tokens().subList(source.span().from(), source.span().to()).stream()
            .filter(Token::isCapitalised)
            .anyMatch(
                name -> setting.tokens().stream().anyMatch(t -> t.text().equals(name.text())));
  }

  private PartialDate latestDate() {
    SaidAt near = latest == null ? before : latest;
    return near == null ? null : near.date();
  }

  /** "We said last year", "he, who said last year": no time of what is said around it. */
  private static boolean isAside(Attribution attribution, Sentence sentence) {
    int at = attribution.cue().from();
    if (at > 0 && sentence.token(at - 1).isAny(SPEAKERS)) {
      return true;
    }
    while (at > 0 && !sentence.token(at - 1).isComma()) {
      at--;
    }
    return attribution.cue().kind() != Cue.Kind.NONE && sentence.is(at, "who");
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
