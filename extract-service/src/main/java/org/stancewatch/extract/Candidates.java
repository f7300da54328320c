package org.stancewatch.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.extract.time.SaidAt;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.PartialDate;

/** Decides between readings of the same words, and dates what an interview's report leaves open. */
final class Candidates {
  private Candidates() {}

  static List<Candidate> settled(List<Candidate> candidates) {
    return dated(innermost(candidates));
  }

  /** Of "A says that B said X", X is B's: the attribution with the shortest reach wins. */
  private static List<Candidate> innermost(List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean beaten =
          candidates.stream()
              .anyMatch(
                  other ->
                      other != candidate
                          && other.sharesWordsWith(candidate)
                          && other.reach() < candidate.reach());
      if (!beaten) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /** What an actor says without a date was said in the interview that the article dates. */
  private static List<Candidate> dated(List<Candidate> candidates) {
    Map<ActorId, SaidAt> interviews = new HashMap<>();
    for (Candidate candidate : candidates) {
      SaidAt said = candidate.saidAt();
      boolean exact = said.told() && said.date().precision() == PartialDate.Precision.DAY;
      if (exact && !said.historical()) {
        interviews.putIfAbsent(candidate.speaker().actor().id(), said);
      }
    }
    return candidates.stream().map(candidate -> dated(candidate, interviews)).toList();
  }

  private static Candidate dated(Candidate candidate, Map<ActorId, SaidAt> interviews) {
    SaidAt interview = interviews.get(candidate.speaker().actor().id());
    return interview == null || candidate.saidAt().told() ? candidate : candidate.saidAt(interview);
  }
}
