package org.stancewatch.extract.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Stance;

/** Finds the claims that a stretch of a sentence makes about a mission. */
public final class PropositionFinder {
  private static final Set<String> CLAUSE_STARTS =
      Set.of(",", "but", "although", "though", "while", "because", "that", "who", "which");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final int REACH_OF_NEGATION = 7;
  private static final int REACH_OF_CONDITION = 4;

  private final PatternIndex patterns = new PatternIndex(Frames.english().all());
  private final SlotFiller slots = new SlotFiller();
  private final LearnedClaims learned = new LearnedClaims();
  private final Phrases hedges = Lexicon.english().phrases("hedge");

  /**
   * @param scope the tokens that may be part of a claim
   * @param aside those of them that are none of its words, such as "she said" between commas
   */
  public List<Claim> claims(List<Token> sentence, Span scope, Span aside, MissionWords mission) {
    Reading reading = slots.read(sentence, aside, mission);
    int begin = reading.indexOf(scope.from());
    int end = reading.indexOf(scope.to());
    List<Claim> claims = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    BitSet[] opening = patterns.opening(reading, begin, end);
    for (int number = 0; number < patterns.frames().size(); number++) {
      Frame frame = patterns.frames().get(number);
      Claim claim = first(number, opening, reading, begin, end, mission);
      if (claim != null && silenced.stream().noneMatch(s -> s.silences(claim))) {
        claims.add(claim);
        frame.instead().forEach(id -> silenced.add(new Silenced(id, claim)));
      }
    }
    claims.removeIf(
        claim -> claim.proposition() == null || silenced.stream().anyMatch(s -> s.silences(claim)));
    return learned.settle(best(claims), reading, begin, end, mission);
  }

  /** Of the claims on one proposition the surest, of equals the first frame's. */
  private static List<Claim> best(List<Claim> claims) {
    List<Claim> best = new ArrayList<>();
    for (Claim claim : claims) {
      int same = -1;
      for (int at = 0; at < best.size(); at++) {
        same = best.get(at).proposition().equals(claim.proposition()) ? at : same;
      }
      if (same < 0) {
        best.add(claim);
      } else if (claim.strength() > best.get(same).strength()) {
        best.set(same, claim);
      }
    }
    return best;
  }

  private Claim first(
      int frame, BitSet[] opening, Reading reading, int begin, int end, MissionWords mission) {
    for (int at = begin; at < end; at++) {
      Reach reach = patterns.match(frame, opening[at - begin], reading, at, end);
      if (reach != null) {
        return claim(patterns.frames().get(frame), reading, at, reach, begin, mission);
      }
    }
    return null;
  }

  private Claim claim(
      Frame frame, Reading reading, int at, Reach reach, int begin, MissionWords mission) {
    int clause = clauseStart(reading, at, begin);
    if (isQuestion(reading, clause, at) || isCondition(reading, clause, at)) {
      return null;
    }
    boolean negated = reach.negated() ^ isNegatedBefore(reading, clause, at);
    if (negated && frame.negation() == Frame.Negation.VOIDS
        || Elsewhere.is(reading, at, reach.to(), mission)) {
      return null;
    }
    boolean saysSomething = frame.proposition() != null;
    boolean turned = saysSomething && negated && frame.negation() == Frame.Negation.TURNS;
    Stance stance = turned ? opposite(frame.stance()) : frame.stance();
    boolean hedged = !frame.firm() && isHedged(reading, clause, reach.to());
    if (hedged || dependsOnMore(reading, reach.to())) {
      stance = Stance.HEDGES;
    }
    int from = reading.position(at);
    int to = reading.position(reach.to() - 1) + 1;
    return new Claim(frame.proposition(), stance, from, to, frame.strength(), true);
  }

  private static int clauseStart(Reading reading, int at, int begin) {
    int start = at;
    while (start > begin
        && at - start < REACH_OF_NEGATION
        && !reading.token(start - 1).isStop()
        && !CLAUSE_STARTS.contains(reading.token(start - 1).norm())) {
      start--;
    }
    return start;
  }

  private static boolean isQuestion(Reading reading, int from, int to) {
    for (int at = Math.max(0, from - 1); at < to; at++) {
      if (reading.token(at).is("whether")) {
        return true;
      }
    }
    return reading.token(reading.size() - 1).is("?");
  }

  /** "If the troops leave, …": what follows from it is said, not this. */
  private static boolean isCondition(Reading reading, int from, int to) {
    for (int at = Math.max(0, from - 1); at < to; at++) {
      if (reading.token(at).isAny(CONDITIONS)) {
        return true;
      }
    }
    return false;
  }

  /** "The troops must leave if the attacks go on", but not "even if". */
  private static boolean dependsOnMore(Reading reading, int from) {
    for (int at = from; at < Math.min(reading.size(), from + REACH_OF_CONDITION); at++) {
      if (reading.token(at).isStop() || reading.token(at).isDoubleQuote()) {
        return false;
      }
      if (reading.token(at).isAny(CONDITIONS)) {
        return !reading.token(at - 1).is("even") && !reading.token(at - 1).is("only");
      }
    }
    return false;
  }

  private static boolean isNegatedBefore(Reading reading, int from, int to) {
    boolean negated = false;
    for (int at = from; at < to; at++) {
      negated ^= Element.isNegation(reading, at);
    }
    return negated;
  }

  private boolean isHedged(Reading reading, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean isMonth = reading.token(at).isCapitalised() && reading.token(at).is("may");
      if (!isMonth && hedges.matches(reading.tokens(), at)) {
        return true;
      }
    }
    return false;
  }

  private static Stance opposite(Stance stance) {
    return switch (stance) {
      case AFFIRMS -> Stance.DENIES;
      case DENIES -> Stance.AFFIRMS;
      case HEDGES -> Stance.HEDGES;
    };
  }

  private record Silenced(PropositionId proposition, Claim by) {
    boolean silences(Claim claim) {
      return claim != by && proposition.equals(claim.proposition()) && claim.overlaps(by);
    }
  }
}
