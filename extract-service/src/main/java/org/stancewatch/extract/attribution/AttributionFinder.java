package org.stancewatch.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stancewatch.extract.attribution.Cue.Kind;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Quotation;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.model.Mode;

/** Finds every attribution of a document, of any topic. */
public final class AttributionFinder {
  private static final int FARTHEST_SPEAKER = 2;
  private static final Set<String> SPEAKER = Set.of("i", "we");
  private static final Set<String> OWN = Set.of("my", "our");

  private final SentenceAttributions sentences;
  private final Announcements announcements;
  private final NounPhrases phrases;

  /** Null if what nobody is said to say is left out. */
  private final Impersonals impersonals;

  private AttributionFinder(Grammar grammar, Impersonals impersonals) {
    this.impersonals = impersonals;
    sentences = new SentenceAttributions(grammar);
    announcements = new Announcements(grammar);
    phrases = new NounPhrases(grammar);
  }

  /** Finds those by which a stance can be told. */
  public static AttributionFinder ofStances() {
    return new AttributionFinder(Grammar.ofStances(), null);
  }

  /** Finds those of fainter words too. */
  public static AttributionFinder ofEverything() {
    return new AttributionFinder(Grammar.ofEverything(), new Impersonals(Grammar.ofEverything()));
  }

  /**
   * In the order of the sentences; within one, in the order of the cues.
   *
   * @param title the document's title; null if unknown
   */
  public List<Attribution> of(Prose prose, String title) {
    List<List<Attribution>> cued = new ArrayList<>();
    Speeches speeches = new Speeches();
    for (Sentence sentence : prose.sentences()) {
      List<Attribution> found = sentences.of(prose, sentence);
      cued.add(found);
      found.forEach(attribution -> speeches.add(prose, sentence, attribution));
    }
    return new Reading(prose, cued, speeches, Voices.ofTitle(title)).all();
  }

  /** One pass over a document that keeps in mind who has the floor. */
  private final class Reading {
    private final Prose prose;
    private final List<List<Attribution>> cued;
    private final Speeches speeches;
    private final boolean isTranscript;
    private final boolean isMinutes;
    private final List<Attribution> all = new ArrayList<>();
    private final Source titled;
    private Source voice;
    private boolean isAsked;
    private Source answering;
    private Source announced;

    /** Whose turn a paragraph of minutes tells of. */
    private Source floor;

    private Attribution last;

    Reading(Prose prose, List<List<Attribution>> cued, Speeches speeches, Source titled) {
      this.prose = prose;
      this.cued = cued;
      this.speeches = speeches;
      this.titled = titled;
      voice = titled;
      isTranscript = Voices.isTranscript(prose);
      isMinutes = impersonals == null && Voices.isMinutes(prose);
    }

    List<Attribution> all() {
      prose.sentences().forEach(this::read);
      return all;
    }

    private void read(Sentence s) {
      Span label = isTranscript ? Labels.of(prose, s) : null;
      if (label != null) {
        voice = turn(s, label);
        isAsked = Labels.isQuestion(s);
      }
      if (isAsked && impersonals == null) {
        return;
      }
      List<Attribution> here = cued.get(s.index());
      if (prose.isFirst(s)) {
        floor = isMinutes && !here.isEmpty() ? here.get(0).source() : null;
      }
      if (impersonals != null) {
        all.addAll(impersonals.of(prose, s));
      }
      here.forEach(attribution -> all.add(inOwnVoice(s, attribution)));
      Quotation quotation = Grammar.quotation(prose, s, 0);
      if (quotation != null && here.isEmpty()) {
        all.add(own(s, 0, speaker(quotation, s)));
      } else if (voice != null && quotation == null) {
        all.add(own(s, label == null ? 0 : label.to() + 1, voice));
      } else if (here.isEmpty()) {
        addOpening(s);
        addTold(s);
      }
      addAfterColon(s, here);
      Source next = quotation == null ? announcements.of(s) : null;
      announced = next == null ? announced : next;
      last = here.isEmpty() ? last : here.get(here.size() - 1);
    }

    /** It was "bad. It is worse," he said: the quotation goes on in the next sentence. */
    private void addOpening(Sentence s) {
      Quotation quotation = Grammar.quotation(prose, s, s.size() - 1);
      Attribution cue =
          quotation == null || quotation.end() <= s.end() ? null : speeches.of(quotation);
      if (cue != null && cue.content().to() <= cue.cue().from()) {
        Attribution own = own(s, 0, cue.source());
        Mode mode = SentenceAttributions.mode(prose, s, own.content());
        all.add(new Attribution(s.index(), own.source(), own.cue(), own.content(), mode));
      }
    }

    private Source turn(Sentence s, Span label) {
      if (Labels.isNobody(s)) {
        return null;
      }
      if (Labels.isAnswer(s, label)) {
        return answering == null ? titled : answering;
      }
      boolean isTitled = titled != null && Labels.isTitleOnly(s, label);
      answering = isTitled ? titled : new Source(s.index(), label, false);
      return answering;
    }

    /** "Her Government, she said, had agreed. It would go on …": minutes leave out the rest. */
    private void addTold(Sentence s) {
      if (floor != null) {
        Span whole = new Span(0, s.size());
        all.add(new Attribution(s.index(), floor, Cue.NONE, whole, Mode.INDIRECT));
      }
    }

    /** He had an answer: "…": the subject says what no cue governs. */
    private void addAfterColon(Sentence s, List<Attribution> here) {
      for (int at = 1; at + 1 < s.size(); at++) {
        int quote = at + 1;
        boolean opens = s.is(at, ":") && s.token(quote).isDoubleQuote();
        if (opens && here.stream().noneMatch(cued -> cued.content().covers(quote))) {
          Span subject = phrases.subject(s);
          boolean before = !subject.isEmpty() && subject.to() <= at;
          all.add(own(s, quote, before ? new Source(s.index(), subject, true) : null));
          return;
        }
      }
    }

    private Source speaker(Quotation quotation, Sentence s) {
      Attribution cue = speeches.of(quotation);
      if (cue != null) {
        return cue.source();
      }
      if (announced != null) {
        return announced;
      }
      boolean near =
          last != null
              && s.paragraph() - prose.sentences().get(last.sentence()).paragraph()
                  <= FARTHEST_SPEAKER;
      return near ? last.source() : null;
    }

    /** "We condemn" in a speech is the speaker's. */
    private Attribution inOwnVoice(Sentence s, Attribution a) {
      boolean own =
          voice != null
              && a.source() != null
              && a.source().sentence() == s.index()
              && isSpeakersOwn(s, a.source().span());
      return own ? new Attribution(a.sentence(), voice, a.cue(), a.content(), a.mode()) : a;
    }

    /** "I", or "my Government". */
    private static boolean isSpeakersOwn(Sentence s, Span source) {
      return s.token(source.to() - 1).isAny(SPEAKER)
          || source.size() > 1 && s.token(source.to() - 2).isAny(OWN);
    }

    private Attribution own(Sentence s, int from, Source source) {
      int begin = Math.min(from, s.size() - 1);
      return new Attribution(s.index(), source, Cue.NONE, new Span(begin, s.size()), Mode.DIRECT);
    }
  }

  /** Which attribution tells the speaker of a quotation. */
  private static final class Speeches {
    private final Map<Quotation, Attribution> byQuotation = new HashMap<>();
    private final Map<Integer, Attribution> bySpeech = new HashMap<>();

    void add(Prose prose, Sentence s, Attribution attribution) {
      if (attribution.cue().kind() == Kind.NOUN) {
        return;
      }
      for (int at = attribution.content().from(); at < attribution.content().to(); at++) {
        Quotation quotation = Grammar.quotation(prose, s, at);
        if (quotation != null) {
          byQuotation.putIfAbsent(quotation, attribution);
          bySpeech.putIfAbsent(quotation.speech(), attribution);
        }
      }
    }

    /** Null if no cue tells. */
    Attribution of(Quotation quotation) {
      return byQuotation.getOrDefault(quotation, bySpeech.get(quotation.speech()));
    }
  }
}
