package org.stancewatch.extract.attribution;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Token;

/** Where another verb of the same subject ends what a cue governs: "said X and called for Y". */
final class Predicates {
  private static final Set<String> LINKS = Set.of("and", "but", "or");

  private Predicates() {}

  /**
   * The index at which the content ends.
   *
   * @param here all attributions of the sentence
   */
  static int end(Sentence s, Attribution first, int to, List<Attribution> here) {
    int end = to;
    for (Attribution next : here) {
      int link = next.cue().from() - 1;
      if (link > first.content().from() && link < end && isNextPredicate(s, first, next)) {
        end = link;
      }
    }
    return end;
  }

  private static boolean isNextPredicate(Sentence s, Attribution first, Attribution next) {
    boolean sameSource =
        first.source() != null
            && next.source() != null
            && next.source().inherited()
            && next.source().span().equals(first.source().span());
    return sameSource && isLinked(s, first.cue(), next.cue());
  }

  private static boolean isLinked(Sentence s, Cue first, Cue next) {
    Token link = s.token(next.from() - 1);
    boolean participle = form(s, next).equals("ing");
    return link.isComma() && participle
        || link.isAny(LINKS) && form(s, first).equals(form(s, next));
  }

  private static String form(Sentence s, Cue cue) {
    String norm = s.token(cue.verb()).norm();
    if (norm.endsWith("ing")) {
      return "ing";
    }
    boolean base = s.token(cue.verb()).lemmas().size() == 1;
    return base ? "" : norm.endsWith("s") ? "s" : "ed";
  }
}
