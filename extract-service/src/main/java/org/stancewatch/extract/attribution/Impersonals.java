package org.stancewatch.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.attribution.Cue.Kind;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;

/** What a text reports without telling who says it: "is expected to", "asked about", "seems". */
final class Impersonals {
  private static final Set<String> SEEM = Set.of("seem", "appear");
  private static final Set<String> PASSIVE =
      Set.of("expected", "believed", "thought", "considered", "rumored", "presumed", "anticipated");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be", "being");
  private static final Set<String> PLACES =
      Set.of("on", "in", "at", "with", "before", "alongside", "during", "under", "by", "together");
  private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned");
  private static final Set<String> QUESTION =
      Set.of(
          "about", "whether", "if", "why", "what", "how", "who", "where", "when", "to", "which",
          "for", "in", "on", "by", "during", "at");

  private final Grammar grammar;
  private final NounPhrases phrases;

  Impersonals(Grammar grammar) {
    this.grammar = grammar;
    phrases = new NounPhrases(grammar);
  }

  /** Their sources are empty. */
  List<Attribution> of(Prose prose, Sentence s) {
    List<Attribution> found = new ArrayList<>();
    addQuestion(prose, s, found);
    for (int at = 1; at + 1 < s.size() && found.size() < 4; at++) {
      if (isCue(s, at) && Grammar.quotation(prose, s, at) == null) {
        add(prose, s, at, found);
      }
    }
    return found;
  }

  private boolean isCue(Sentence s, int at) {
    if (s.token(at).isFormOf(SEEM)) {
      boolean place = s.token(at + 1).isAny(PLACES) || !s.token(at + 1).isWord();
      return !place && !s.is(at - 1, "to");
    }
    boolean passive = s.token(at).isAny(PASSIVE) && s.is(at + 1, "to");
    return passive && s.token(groupStart(s, at)).isAny(BE);
  }

  private int groupStart(Sentence s, int verb) {
    int at = verb;
    while (at > 0 && (grammar.isAdverb(s, at - 1) || grammar.isAuxiliary(s, at - 1))) {
      at--;
    }
    return at;
  }

  private void add(Prose prose, Sentence s, int verb, List<Attribution> found) {
    int from = groupStart(s, verb);
    Span subject = phrases.endingAt(s, from);
    Cue cue = new Cue(Kind.SAYING, from, verb, verb + 1);
    if (!subject.isEmpty()) {
      found.add(of(prose, s, cue, subject));
    }
    found.add(of(prose, s, cue, new Span(verb + 1, s.size())));
  }

  /** "Asked about the plan, she said": the reporters asked. */
  private static void addQuestion(Prose prose, Sentence s, List<Attribution> found) {
    int verb = s.is(0, "when") ? 1 : 0;
    boolean asked = verb + 1 < s.size() && s.token(verb).isAny(ASKED);
    if (!asked || !s.token(verb + 1).isAny(QUESTION)) {
      return;
    }
    int end = verb + 1;
    while (end < s.size() && !s.token(end).isComma()) {
      end++;
    }
    Cue cue = new Cue(Kind.SAYING, verb, verb, verb + 1);
    found.add(of(prose, s, cue, new Span(verb + 1, end)));
  }

  private static Attribution of(Prose prose, Sentence s, Cue cue, Span content) {
    Source nobody = new Source(s.index(), new Span(cue.from(), cue.from()), false);
    return new Attribution(
        s.index(), nobody, cue, content, SentenceAttributions.mode(prose, s, content));
  }
}
