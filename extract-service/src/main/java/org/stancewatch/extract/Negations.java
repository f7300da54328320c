package org.stancewatch.extract;

import java.util.Set;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.extract.attribution.Source;
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

  private static final Set<String> DENYING =
      Set.of("deny", "reject", "dismiss", "refute", "dispute");

  /** What is denied by its name: "rejected claims that". */
  private static final Set<String> TALK =
      Set.of("claim", "report", "allegation", "suggestion", "accusation", "rumour", "rumor");

  private static final Set<String> UNTRUE = Set.of("false", "untrue", "wrong", "incorrect");
  private static final Set<String> DECLINING = Set.of("refuse", "decline", "stop");
  private static final Set<String> SPEAKING =
      Set.of("say", "saying", "comment", "confirm", "answer", "discuss", "elaborate", "specify");

  /** "Criticised those who say": whatever they say is theirs. */
  private static final Set<String> OTHERS = Set.of("those", "people", "critics", "anyone");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");
  private static final int FIRST_WORDS = 5;

  private Negations() {}

  /** Whether nothing of what a cue governs is told as true: "denied reports that". */
  static boolean isUntold(Sentence s, Attribution attribution) {
    Cue cue = attribution.cue();
    int from = attribution.content().from();
    int to = Math.min(attribution.content().to(), from + FIRST_WORDS);
    boolean denied =
        s.token(cue.verb()).isFormOf(DENYING) && contains(s, from, Math.min(to, from + 2), TALK);
    boolean declined =
        s.token(cue.verb()).isFormOf(DECLINING) && contains(s, cue.verb() + 1, to, SPEAKING);
    boolean untrue = s.is(from, "it") && (contains(s, from, to, UNTRUE) || isNotTrue(s, from, to));
    boolean conditional = isConditional(s, attribution);
    boolean others = s.token(from).isAny(OTHERS) && s.is(from + 1, "who");
    return cue.kind() != Cue.Kind.NONE && (denied || declined || untrue || others || conditional);
  }

  /** "If the government insists, …": nobody says that it does. */
  private static boolean isConditional(Sentence s, Attribution attribution) {
    Source source = attribution.source();
    int before = source == null || source.sentence() != s.index() ? -1 : source.span().from() - 1;
    return before >= 0 && before < attribution.cue().from() && s.token(before).isAny(CONDITIONS);
  }

  /** Whether a cue stands in what another denies: "denied that he had asked". */
  static boolean isDenied(Sentence s, Attribution inner, Attribution outer) {
    return outer.cue().kind() != Cue.Kind.NONE
        && s.token(outer.cue().verb()).isFormOf(DENYING)
        && outer.content().from() >= outer.cue().to()
        && outer.content().covers(inner.cue().verb())
        && inner.cue().kind() != Cue.Kind.NONE;
  }

  private static boolean isNotTrue(Sentence s, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (s.is(at, "true") && NEGATION.matches(s.tokens(), at - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(Sentence s, int from, int to, Set<String> lemmas) {
    for (int at = from; at < Math.min(to, s.size()); at++) {
      if (s.token(at).isFormOf(lemmas)) {
        return true;
      }
    }
    return false;
  }

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
