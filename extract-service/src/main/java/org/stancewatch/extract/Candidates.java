package org.stancewatch.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.extract.actor.Holders;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.extract.time.SaidAt;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.ActorReference;
import org.stancewatch.model.Holder;
import org.stancewatch.model.Holder.Level;
import org.stancewatch.model.PartialDate;

/** Decides between readings of the same words, and dates what an interview's report leaves open. */
final class Candidates {
  /** An article that reports an interview comes out within so many days. */
  private static final int FRESH_DAYS = 10;

  private final Holders holders;

  Candidates(Holders holders) {
    this.holders = holders;
  }

  List<Candidate> settled(List<Candidate> candidates) {
    Map<Integer, List<Candidate>> bySentence = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      int sentence = candidate.attribution().sentence();
      bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(candidate);
    }
    return dated(bySentence.values().stream().flatMap(here -> bestOfEach(here).stream()).toList());
  }

  private List<Candidate> bestOfEach(List<Candidate> sentence) {
    List<Candidate> settled = new ArrayList<>();
    List<Candidate> open = new ArrayList<>(sentence);
    while (!open.isEmpty()) {
      List<Candidate> same = new ArrayList<>();
      same.add(open.remove(0));
      open.removeIf(other -> other.sharesWordsWith(same.get(0)) && same.add(other));
      settled.add(best(same));
    }
    return settled;
  }

  /**
   * Of "A says that B said X", X is B's. But of "A says that the government wants X", it is A's if
   * A speaks for the government.
   */
  private Candidate best(List<Candidate> same) {
    List<Candidate> outwards = new ArrayList<>(same);
    outwards.sort(Comparator.comparingInt(Candidate::reach));
    Candidate inner = outwards.get(0);
    for (Candidate outer : outwards.subList(1, outwards.size())) {
      if (speaksFor(outer, inner)) {
        inner = outer;
      } else if (!outer.speaker().actor().id().equals(inner.speaker().actor().id())) {
        return inner.reportedBy(outer);
      }
    }
    return inner;
  }

  private boolean speaksFor(Candidate outer, Candidate inner) {
    boolean says =
        outer.attribution().cue().kind() == Cue.Kind.SAYING
            || outer.attribution().cue().kind() == Cue.Kind.NONE;
    boolean wants = inner.attribution().cue().kind() == Cue.Kind.STANDING;
    return says && (inner.isFact() || wants && isOf(outer, inner.speaker().actor()));
  }

  /** An official of whom no government is known speaks for the one whose wish they tell. */
  private boolean isOf(Candidate outer, ActorReference government) {
    List<Holder> all = holders.of(outer.speaker(), null);
    boolean unknown = all.stream().noneMatch(holder -> holder.level() == Level.GOVERNMENT);
    return all.stream().anyMatch(holder -> holder.id().equals(government.id()))
        || outer.official() && unknown && government.kind() == ActorKind.GOVERNMENT;
  }

  /** What an actor says without a date was said in the interview that the article dates. */
  private static List<Candidate> dated(List<Candidate> candidates) {
    Map<ActorId, SaidAt> interviews = new HashMap<>();
    for (Candidate candidate : candidates) {
      SaidAt said = candidate.saidAt();
      boolean exact =
          said.told()
              && said.date() != null
              && said.date().precision() == PartialDate.Precision.DAY;
      if (exact && !said.historical()) {
        interviews.putIfAbsent(candidate.speaker().actor().id(), said);
      }
    }
    return candidates.stream().map(candidate -> dated(candidate, interviews)).toList();
  }

  private static Candidate dated(Candidate candidate, Map<ActorId, SaidAt> interviews) {
    SaidAt interview = interviews.get(candidate.speaker().actor().id());
    return interview == null || candidate.saidAt().told() || isPast(interview, candidate.saidAt())
        ? candidate
        : candidate.saidAt(interview);
  }

  private static boolean isPast(SaidAt interview, SaidAt published) {
    return published.date() != null
        && interview.date().first().isBefore(published.date().first().minusDays(FRESH_DAYS));
  }
}
