package org.stancewatch.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.attribution.Cue.Kind;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;

/** Finds the cues of a sentence, outside quotations. */
final class CueFinder {
  private static final Set<String> AFTER_NOUN = Set.of("that", "for", "to", "of", "on", "against");

  private final Grammar grammar;
  private final Phrases nouns = Lexicon.english().phrases("saying-noun");

  CueFinder(Grammar grammar) {
    this.grammar = grammar;
  }

  List<Cue> cues(Prose prose, Sentence s) {
    List<Cue> cues = new ArrayList<>();
    for (int at = 0; at < s.size(); at++) {
      if (s.token(at).isWord() && Grammar.quotation(prose, s, at) == null) {
        Cue cue = at(s, at);
        if (cue != null) {
          cues.add(cue);
          at = cue.to() - 1;
        }
      }
    }
    return cues;
  }

  private Cue at(Sentence s, int at) {
    if (s.is(at, "according") && s.is(at + 1, "to")) {
      return new Cue(Kind.ACCORDING, at, at, at + 2);
    }
    int saying = grammar.saying(s, at);
    int standing = grammar.standing(s, at);
    if (Math.max(saying, standing) > 0 && grammar.isVerb(s, at)) {
      Kind kind = saying >= standing ? Kind.SAYING : Kind.STANDING;
      return new Cue(kind, groupStart(s, at), at, at + Math.max(saying, standing));
    }
    return noun(s, at);
  }

  private Cue noun(Sentence s, int at) {
    int length = nouns.match(s.tokens(), at);
    boolean opens = length > 0 && at + length < s.size();
    return opens && AFTER_NOUN.contains(s.token(at + length).norm())
        ? new Cue(Kind.NOUN, at, at, at + length)
        : null;
  }

  private int groupStart(Sentence s, int verb) {
    int at = verb;
    while (at > 0 && (grammar.isAuxiliary(s, at - 1) || grammar.isAdverb(s, at - 1))) {
      at--;
    }
    return at;
  }
}
