package org.stancewatch.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.extract.Abstention.Reason;
import org.stancewatch.extract.actor.ActorResolver;
import org.stancewatch.extract.actor.Speaker;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.attribution.AttributionFinder;
import org.stancewatch.extract.attribution.Source;
import org.stancewatch.extract.attribution.Voices;
import org.stancewatch.extract.mission.MissionFinder;
import org.stancewatch.extract.mission.MissionMatch;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.proposition.Claim;
import org.stancewatch.extract.proposition.PropositionFinder;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
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
  private static final Set<String> NOBODY =
      Set.of("no", "nobody", "none", "neither", "those", "anyone", "anybody", "whoever");

  private final Document document;
  private final AttributionFinder attributionFinder;
  private final PropositionFinder propositions;
  private final Prose prose;
  private final String title;
  private final MissionFinder.ArticleMissions missions;
  private final Datelines datelines;
  private final SaidTimes times;
  private final FigureReading figures;
  private final DocumentSpeakers speakers;
  private final Findings findings;

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
    times = new SaidTimes(prose, datelines);
    figures = new FigureReading(missions, propositions);
    findings = new Findings(document.text());
  }

  Extraction read(StatementBuilder statements) {
    if (missions.all().isEmpty()) {
      return new Extraction.Extracted(List.of(), List.of());
    }
    speakers.introduceHeadings();
    List<Attribution> all = attributionFinder.of(prose, title);
    Map<Integer, List<Attribution>> bySentence =
        all.stream().collect(Collectors.groupingBy(Attribution::sentence));
    all.forEach(one -> read(one, bySentence.get(one.sentence())));
    prose.sentences().forEach(this::readReportersFigures);
    readHeadlines();
    return new Extraction.Extracted(
        statements.of(document, findings.candidates()), findings.abstentions());
  }

  /**
   * @param here all attributions of the sentence
   */
  private void read(Attribution attribution, List<Attribution> here) {
    Sentence sentence = prose.sentences().get(attribution.sentence());
    speakers.introduceUntil(sentence);
    boolean denied =
        here.stream()
            .anyMatch(
                other ->
                    Negations.isDenied(sentence, attribution, other)
                        || Negations.isDenied(sentence, other, attribution));
    if (denied || Negations.isUntold(sentence, attribution) || isNobodys(attribution, sentence)) {
      return;
    }
    LocalDate day = datelines.dayOf(sentence.paragraph());
    SaidAt own = times.told(attribution);
    Optional<Speaker> speaker =
        speakers.of(attribution, own, day, missions.main().orElseThrow().dossier().mission());
    SaidAt saidAt = times.of(attribution, speaker.orElse(null), own);
    Span scope = attribution.scope();
    Findings.Told told =
        new Findings.Told(attribution, sentence, speaker, saidAt, speakers.isOfficial(attribution));
    figures.countsIn(sentence, attribution, day).forEach(count -> count.addTo(findings, told));
    List<MissionMatch> about = missions.about(sentence);
    for (MissionMatch mission : about) {
      for (Claim claim :
          propositions.claims(
              sentence.tokens(), scope, attribution.interruption(), mission.words())) {
        if (!Negations.allow(sentence, attribution, claim)) {
          continue;
        }
        if (about.size() > 1) {
          findings.doubt(told, claim, Reason.UNCLEAR_MISSION);
        } else {
          findings.add(told, mission, claim);
          FigureReading.endDate(sentence, attribution, mission, claim, day)
              .ifPresent(end -> findings.add(told, mission, end));
        }
      }
    }
  }

  /** What the article says without a source, its publisher says. */
  private void readReportersFigures(Sentence sentence) {
    LocalDate day = datelines.dayOf(sentence.paragraph());
    Optional<Speaker> publisher = Optional.of(Speaker.publisher(document.source()));
    Attribution own = Attribution.ofReporter(sentence);
    Findings.Told told =
        new Findings.Told(own, sentence, publisher, SaidAtFinder.of(null, day), false);
    figures.ownIn(sentence, day).forEach(figure -> figure.addTo(findings, told));
  }

  /** "No one wants": what whoever says so denies. */
  private static boolean isNobodys(Attribution attribution, Sentence sentence) {
    Source source = attribution.source();
    return source != null
        && source.sentence() == sentence.index()
        && !source.span().isEmpty()
        && sentence.token(source.span().from()).isAny(NOBODY);
  }

  /** What a headline says and the text does not bear out. */
  private void readHeadlines() {
    MissionWords main = missions.main().orElseThrow();
    for (Paragraph paragraph : prose.paragraphs()) {
      if (paragraph.kind() == Paragraph.Kind.HEADING) {
        List<Token> tokens = Tokenizer.tokens(document.text(), paragraph.begin(), paragraph.end());
        Evidence evidence = Evidence.of(document.text(), paragraph.begin(), paragraph.end(), null);
        for (Claim claim :
            propositions.claims(tokens, new Span(0, tokens.size()), Span.NONE, main)) {
          Abstention abstention = new Abstention(Reason.HEADLINE_ONLY, evidence);
          findings.doubt(Doubt.ANYWHERE, claim, abstention);
        }
      }
    }
  }
}
