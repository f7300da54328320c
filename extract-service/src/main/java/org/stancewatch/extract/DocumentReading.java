package org.stancewatch.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extract.Abstention.Reason;
import org.stancewatch.extract.actor.ActorResolver;
import org.stancewatch.extract.actor.Speaker;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.attribution.AttributionFinder;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.extract.attribution.Source;
import org.stancewatch.extract.attribution.Span;
import org.stancewatch.extract.attribution.Voices;
import org.stancewatch.extract.confidence.Confidence;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.mission.MissionFinder;
import org.stancewatch.extract.mission.MissionMatch;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.proposition.Claim;
import org.stancewatch.extract.proposition.PropositionFinder;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.extract.text.Paragraph;
import org.stancewatch.extract.time.Datelines;
import org.stancewatch.extract.time.SaidAt;
import org.stancewatch.extract.time.SaidAtFinder;
import org.stancewatch.model.Document;
import org.stancewatch.model.Evidence;

/** Reads one document from its first sentence to its last. */
final class DocumentReading {
  private static final Phrases FACT = Lexicon.english().phrases("fact-verb");

  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

  private final Document document;
  private final AttributionFinder attributionFinder;
  private final PropositionFinder propositions;
  private final Prose prose;
  private final String title;
  private final MissionFinder.ArticleMissions missions;
  private final Datelines datelines;
  private final DocumentSpeakers speakers;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  DocumentReading(
      Document document,
      ActorResolver actors,
      MissionFinder missionFinder,
      AttributionFinder attributionFinder,
      PropositionFinder propositions) {
    this.document = document;
    this.attributionFinder = attributionFinder;
    this.propositions = propositions;
    prose = Prose.of(document.text(), document.title());
    title = Voices.title(prose, document.title(), document.byline(), document.source().name());
    missions = missionFinder.of(prose, document.title());
    speakers = new DocumentSpeakers(document, prose, title, actors);
    LocalDate published =
        document.publishedAt() == null
            ? null
            : LocalDate.ofInstant(document.publishedAt(), ZoneOffset.UTC);
    datelines = new Datelines(prose, published);
  }

  Extraction read(StatementBuilder statements) {
    if (missions.all().isEmpty()) {
      return new Extraction.Extracted(List.of(), List.of());
    }
    speakers.introduceHeadings();
    attributionFinder.of(prose, title).forEach(this::read);
    readHeadlines();
    return new Extraction.Extracted(statements.of(document, candidates), abstentions());
  }

  private void read(Attribution attribution) {
    Sentence sentence = prose.sentences().get(attribution.sentence());
    speakers.introduceUntil(sentence);
    if (isNobodys(attribution, sentence)) {
      return;
    }
    SaidAt saidAt = saidAt(attribution, sentence);
    Optional<Speaker> speaker =
        speakers.of(
            attribution,
            saidAt,
            datelines.dayOf(sentence.paragraph()),
            missions.main().orElseThrow().dossier().mission());
    Span scope = attribution.scope();
    List<MissionMatch> about = missions.about(sentence);
    for (MissionMatch mission : about) {
      for (Claim claim :
          propositions.claims(sentence.tokens(), scope.from(), scope.to(), mission.words())) {
        if (!Negations.allow(sentence, attribution, claim)) {
          continue;
        }
        if (about.size() > 1) {
          doubt(sentence, claim, Reason.UNCLEAR_MISSION, evidence(attribution, sentence));
        } else {
          add(attribution, sentence, speaker, mission, claim, saidAt);
        }
      }
    }
  }

  /** "No one wants": what whoever says so denies. */
  private static boolean isNobodys(Attribution attribution, Sentence sentence) {
    Source source = attribution.source();
    return source != null
        && source.sentence() == sentence.index()
        && !source.span().isEmpty()
        && sentence.token(source.span().from()).isAny(NOBODY);
  }

  private void doubt(Sentence sentence, Claim claim, Reason reason, Evidence evidence) {
    doubts.add(new Doubt(sentence.index(), claim, new Abstention(reason, evidence)));
  }

  private void add(
      Attribution attribution,
      Sentence sentence,
      Optional<Speaker> speaker,
      MissionMatch mission,
      Claim claim,
      SaidAt saidAt) {
    Evidence evidence = evidence(attribution, sentence);
    if (speaker.isEmpty()) {
      doubt(sentence, claim, Reason.UNKNOWN_SPEAKER, evidence);
      return;
    }
    double confidence =
        Confidence.of(
            speaker.get().certainty(),
            mission.certainty(),
            claim.strength(),
            attribution.source() == null || attribution.source().inherited(),
            attribution.cue().kind() != Cue.Kind.NONE);
    if (confidence < Confidence.LEAST) {
      doubt(sentence, claim, Reason.LOW_CONFIDENCE, evidence);
      return;
    }
    candidates.add(
        new Candidate(
            attribution,
            speaker.get(),
            mission,
            claim,
            saidAt,
            evidence,
            confidence,
            FACT.matches(sentence.tokens(), attribution.cue().verb()),
            speakers.isOfficial(attribution)));
  }

  /** A passage in doubt counts only where no other reading of it was sure. */
  private List<Abstention> abstentions() {
    Set<String> settled = new HashSet<>();
    candidates.forEach(candidate -> settled.addAll(Doubt.keys(candidate)));
    return doubts.stream()
        .filter(doubt -> Collections.disjoint(doubt.keys(), settled))
        .map(Doubt::abstention)
        .distinct()
        .toList();
  }

  /** What a headline says and the text does not bear out. */
  private void readHeadlines() {
    MissionWords main = missions.main().orElseThrow();
    for (Paragraph paragraph : prose.paragraphs()) {
      if (paragraph.kind() == Paragraph.Kind.HEADING) {
        List<Token> tokens = Tokenizer.tokens(document.text(), paragraph.begin(), paragraph.end());
        Evidence evidence = Evidence.of(document.text(), paragraph.begin(), paragraph.end(), null);
        for (Claim claim : propositions.claims(tokens, 0, tokens.size(), main)) {
          Abstention abstention = new Abstention(Reason.HEADLINE_ONLY, evidence);
          doubts.add(new Doubt(Doubt.ANYWHERE, claim, abstention));
        }
      }
    }
  }

  private SaidAt saidAt(Attribution attribution, Sentence sentence) {
    LocalDate day = datelines.dayOf(sentence.paragraph());
    Cue cue = attribution.cue();
    if (cue.kind() == Cue.Kind.NONE) {
      return SaidAtFinder.of(null, day);
    }
    Source source = attribution.source();
    boolean here = source != null && source.sentence() == sentence.index();
    int from = here ? Math.min(source.span().from(), cue.from()) : cue.from();
    boolean trailing = attribution.content().to() <= from;
    return SaidAtFinder.find(sentence.tokens(), from, cue.verb(), trailing, day);
  }

  private Evidence evidence(Attribution attribution, Sentence sentence) {
    Span whole = attribution.whole();
    int begin = sentence.token(whole.from()).begin();
    int end = sentence.token(whole.to() - 1).end();
    Cue cue = attribution.cue();
    String words =
        cue.kind() == Cue.Kind.NONE
            ? null
            : document
                .text()
                .substring(sentence.token(cue.from()).begin(), sentence.token(cue.to() - 1).end());
    return Evidence.of(document.text(), begin, end, words);
  }
}
