package org.stancewatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.extract.figure.Context;
import org.stancewatch.extract.figure.EndDates;
import org.stancewatch.extract.figure.FoundFigure;
import org.stancewatch.extract.figure.TroopCounts;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.mission.MissionEvidence;
import org.stancewatch.extract.mission.MissionFinder;
import org.stancewatch.extract.mission.MissionMatch;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.proposition.Claim;
import org.stancewatch.extract.proposition.PropositionFinder;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.time.Deadlines;
import org.stancewatch.model.Figure;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Stance;

/** The figures of an article, those that somebody gives in it and those that it gives itself. */
final class FigureReading {
  static final PropositionId TROOP_COUNT = new PropositionId("troop-count");
  static final PropositionId END_DATE = new PropositionId("end-date");
  private static final PropositionId TIMETABLE = new PropositionId("withdrawal-timetable");
  private static final Set<String> OWN = Set.of("its", "their", "our", "his", "her");
  private static final Phrases SOLDIERS = Lexicon.english().phrases("counted");
  private static final double STRENGTH = 0.9;
  private static final EndDates END_DATES = new EndDates();

  /**
   * A figure and the mission it is of.
   *
   * @param clear whether it can be told of what it is a figure
   */
  record Given(MissionMatch mission, Claim claim, boolean clear) {
    void addTo(Findings findings, Findings.Told told) {
      if (clear) {
        findings.add(told, mission, claim);
      } else {
        findings.doubt(told, claim, Abstention.Reason.UNCLEAR_FIGURE);
      }
    }
  }

  private final MissionFinder.ArticleMissions missions;
  private final PropositionFinder propositions;
  private final Map<MissionWords, TroopCounts> counts = new HashMap<>();
  private final Map<Integer, List<Span>> told = new HashMap<>();

  FigureReading(MissionFinder.ArticleMissions missions, PropositionFinder propositions) {
    this.missions = missions;
    this.propositions = propositions;
  }

  /** What somebody counts. */
  List<Given> countsIn(Sentence sentence, Attribution attribution, LocalDate day) {
    Cue.Kind kind = attribution.cue().kind();
    if (kind == Cue.Kind.STANDING || kind == Cue.Kind.NOUN) {
      return List.of();
    }
    Span content = attribution.content();
    told.computeIfAbsent(sentence.index(), s -> new ArrayList<>()).add(content);
    return counts(sentence, content, true, day);
  }

  /** What nobody is said to have told. */
  List<Given> ownIn(Sentence sentence, LocalDate day) {
    List<Span> others = told.getOrDefault(sentence.index(), List.of());
    Span whole = new Span(0, sentence.size());
    Stream<Given> ends = others.isEmpty() ? endDates(sentence, whole, day) : Stream.of();
    return Stream.concat(counts(sentence, whole, false, day).stream(), ends)
        .filter(given -> others.stream().noneMatch(span -> span.covers(given.claim().from())))
        .toList();
  }

  private Stream<Given> endDates(Sentence sentence, Span whole, LocalDate day) {
    List<MissionMatch> about = missions.about(sentence);
    if (about.size() != 1 || Deadlines.in(sentence.tokens(), 0, whole.to(), day).isEmpty()) {
      return Stream.of();
    }
    MissionMatch mission = about.get(0);
    return propositions
        .claims(sentence.tokens(), new Span(0, whole.to()), Span.NONE, mission.words())
        .stream()
        .filter(Claim::framed)
        .flatMap(claim -> endDate(sentence, whole, mission, claim, day).stream())
        .map(end -> new Given(mission, end, true));
  }

  /** The date of a withdrawal that somebody's claim announces. */
  static Optional<Claim> endDate(
      Sentence sentence,
      Attribution attribution,
      MissionMatch mission,
      Claim claim,
      LocalDate day) {
    boolean deed = attribution.cue().kind() == Cue.Kind.STANDING;
    boolean own = isOfOwnSoldiers(sentence, attribution.content());
    // What another country does is no end of the mission.
    Span passage = deed || own ? attribution.whole() : attribution.content();
    return endDate(sentence, passage, mission, claim, day);
  }

  /** "Its soldiers" are those of who speaks. */
  private static boolean isOfOwnSoldiers(Sentence sentence, Span content) {
    for (int at = content.from(); at + 1 < content.to(); at++) {
      if (sentence.token(at).isAny(OWN) && SOLDIERS.matches(sentence.tokens(), at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Claim> endDate(
      Sentence sentence, Span passage, MissionMatch mission, Claim claim, LocalDate day) {
    if (!claim.proposition().equals(TIMETABLE) || claim.stance() != Stance.AFFIRMS) {
      return Optional.empty();
    }
    return END_DATES
        .in(sentence.tokens(), passage.from(), passage.to(), mission.words(), day)
        .map(end -> claim(END_DATE, end.from(), end.to(), claim.strength(), end.figure()));
  }

  private List<Given> counts(Sentence sentence, Span passage, boolean said, LocalDate day) {
    if (sentence.tokens().stream().noneMatch(FigureReading::mayCount)) {
      return List.of();
    }
    List<Given> given = new ArrayList<>();
    List<MissionMatch> about = missions.about(sentence);
    for (MissionEvidence evidence : missions.all()) {
      MissionWords words = evidence.words();
      boolean isAbout = about.stream().anyMatch(match -> match.words() == words);
      boolean alone = isAbout && about.size() == 1;
      Context context = new Context(said, isAbout, alone, isTopic(words), day);
      MissionMatch match = new MissionMatch(words, evidence.certainty(sentence));
      counts(words)
          .in(sentence.tokens(), passage.from(), passage.to(), context)
          .forEach(found -> given.add(given(match, found)));
    }
    return given;
  }

  /** Cheap, as most sentences have no number. */
  private static boolean mayCount(Token token) {
    String norm = token.norm();
    return token.isNumber() || norm.contains("hundred") || norm.contains("thousand");
  }

  private boolean isTopic(MissionWords words) {
    return missions
        .main()
        .filter(main -> main.hostCountry().equals(words.hostCountry()))
        .isPresent();
  }

  private static Given given(MissionMatch mission, FoundFigure found) {
    return new Given(
        mission,
        claim(TROOP_COUNT, found.from(), found.to(), STRENGTH, found.figure()),
        found.isClear());
  }

  private static Claim claim(
      PropositionId proposition, int from, int to, double strength, Figure figure) {
    return new Claim(proposition, Stance.AFFIRMS, from, to, strength, true, figure);
  }

  private TroopCounts counts(MissionWords words) {
    return counts.computeIfAbsent(words, TroopCounts::new);
  }
}
