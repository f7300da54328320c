package org.stancewatch.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extract.Abstention.Reason;
import org.stancewatch.extract.actor.Speaker;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.extract.confidence.Confidence;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.mission.MissionMatch;
import org.stancewatch.extract.proposition.Claim;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.time.SaidAt;
import org.stancewatch.model.Evidence;

/** What was found in a document so far, and what was passed over because something is in doubt. */
final class Findings {
  private static final Phrases FACT = Lexicon.english().phrases("fact-verb");

  private final String text;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /**
   * @param text the document's
   */
  Findings(String text) {
    this.text = text;
  }

  /**
   * An act of telling.
   *
   * @param speaker empty if it can't be told who speaks
   * @param official whether who speaks is called an official, who may speak for a government
   */
  record Told(
      Attribution attribution,
      Sentence sentence,
      Optional<Speaker> speaker,
      SaidAt saidAt,
      boolean official) {}

  void add(Told told, MissionMatch mission, Claim claim) {
    Attribution attribution = told.attribution();
    if (told.speaker().isEmpty()) {
      doubt(told, claim, Reason.UNKNOWN_SPEAKER);
      return;
    }
    double confidence =
        Confidence.of(
            told.speaker().get().certainty(),
            mission.certainty(),
            claim.strength(),
            attribution.source() == null || attribution.source().inherited(),
            attribution.cue().kind() != Cue.Kind.NONE);
    if (confidence < Confidence.LEAST) {
      doubt(told, claim, Reason.LOW_CONFIDENCE);
      return;
    }
    candidates.add(
        new Candidate(
            attribution,
            told.speaker().get(),
            mission,
            claim,
            told.saidAt(),
            evidence(attribution, told.sentence()),
            confidence,
            List.of(),
            FACT.matches(told.sentence().tokens(), attribution.cue().verb()),
            told.official()));
  }

  void doubt(Told told, Claim claim, Reason reason) {
    Evidence evidence = evidence(told.attribution(), told.sentence());
    doubt(told.sentence().index(), claim, new Abstention(reason, evidence));
  }

  /**
   * @param sentence its number, or {@link Doubt#ANYWHERE}
   */
  void doubt(int sentence, Claim claim, Abstention abstention) {
    doubts.add(new Doubt(sentence, claim, abstention));
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** A passage in doubt counts only where no other reading of it was sure. */
  List<Abstention> abstentions() {
    Set<String> settled = new HashSet<>();
    candidates.forEach(candidate -> settled.addAll(Doubt.keys(candidate)));
    return doubts.stream()
        .filter(doubt -> Collections.disjoint(doubt.keys(), settled))
        .map(Doubt::abstention)
        .distinct()
        .toList();
  }

  private Evidence evidence(Attribution attribution, Sentence sentence) {
    Span whole = attribution.whole();
    int begin = sentence.token(whole.from()).begin();
    int end = sentence.token(whole.to() - 1).end();
    Cue cue = attribution.cue();
    String words =
        cue.kind() == Cue.Kind.NONE
            ? null
            : text.substring(
                sentence.token(cue.from()).begin(), sentence.token(cue.to() - 1).end());
    return Evidence.of(text, begin, end, words);
  }
}
