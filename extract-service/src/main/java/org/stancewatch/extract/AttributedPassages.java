package org.stancewatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stancewatch.extract.actor.ActorIndex;
import org.stancewatch.extract.actor.ActorResolver;
import org.stancewatch.extract.actor.Cast;
import org.stancewatch.extract.actor.Scene;
import org.stancewatch.extract.actor.Speaker;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.attribution.AttributionFinder;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.extract.attribution.Extent;
import org.stancewatch.extract.attribution.Plausibility;
import org.stancewatch.extract.attribution.Source;
import org.stancewatch.extract.attribution.Voices;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.dossier.Dossiers;

/** Finds who said what in an article, whatever it is about. Safe for use by several threads. */
public final class AttributedPassages {
  /** How many others may stand between two parts of one passage. */
  private static final int FARTHEST_PART = 12;

  private final AttributionFinder finder = AttributionFinder.ofEverything();
  private final Extent extent = new Extent();
  private final Plausibility plausibility = new Plausibility();
  private final ActorResolver actors;

  /** Knows nobody but whom an article names: a dossier's actors would be taken for namesakes. */
  public AttributedPassages() {
    actors = new ActorResolver(new ActorIndex(new Dossiers(List.of())));
  }

  /**
   * In the order of the text.
   *
   * @param heading the document's title; null if unknown
   * @param day when it was published; null if unknown
   */
  public List<AttributedPassage> of(String text, String heading, LocalDate day) {
    Prose prose = Prose.of(text, heading);
    String title = Voices.title(prose, heading, null, null);
    Scene scene = new Scene(day, null, null, List.of());
    Cast cast = new Cast();
    List<Telling> tellings = new ArrayList<>();
    int introduced = 0;
    List<Attribution> all = finder.of(prose, title);
    Map<Integer, List<Attribution>> bySentence =
        all.stream().collect(Collectors.groupingBy(Attribution::sentence));
    for (Attribution attribution : all) {
      while (introduced <= attribution.sentence()) {
        actors.introduce(prose.sentences().get(introduced++), cast);
      }
      Sentence sentence = prose.sentences().get(attribution.sentence());
      Span content = extent.of(sentence, attribution, bySentence.get(attribution.sentence()));
      boolean told = !content.isEmpty() && plausibility.isTold(sentence, attribution);
      if (told && extent.isOfWords(sentence, attribution.cue())) {
        Optional<Speaker> speaker = speaker(prose, title, attribution, scene, cast);
        add(tellings, new Telling(prose, attribution, content, name(prose, attribution, speaker)));
      }
    }
    return outermost(tellings);
  }

  /** What A says that B said is A's. */
  private static List<AttributedPassage> outermost(List<Telling> tellings) {
    Map<Integer, List<Telling>> bySentence =
        tellings.stream().collect(Collectors.groupingBy(Telling::sentenceNumber));
    return tellings.stream()
        .filter(Telling::isLongEnough)
        .filter(inner -> bySentence.get(inner.sentenceNumber()).stream().noneMatch(inner::isWithin))
        .map(Telling::passage)
        .toList();
  }

  /** A quotation before and after its cue, or over several sentences, is one passage. */
  private static void add(List<Telling> tellings, Telling next) {
    int first = Math.max(0, tellings.size() - FARTHEST_PART);
    for (int at = tellings.size() - 1; at >= first && tellings.get(at).isNear(next); at--) {
      if (tellings.get(at).take(next)) {
        return;
      }
    }
    tellings.add(next);
  }

  /** Whom the source means, else what it calls them by. */
  private static String name(Prose prose, Attribution attribution, Optional<Speaker> speaker) {
    Source source = attribution.source();
    boolean isPerson = speaker.filter(Speaker::isPerson).isPresent();
    String resolved = speaker.map(s -> s.actor().name()).orElse(null);
    if (isPerson || source == null || source.sentence() == Source.IN_TITLE) {
      return resolved;
    }
    String called = HeadName.in(prose.sentences().get(source.sentence()), source.span());
    boolean other = called != null && (resolved == null || !HeadName.isPartOf(called, resolved));
    return other ? called : resolved;
  }

  private Optional<Speaker> speaker(
      Prose prose, String title, Attribution attribution, Scene scene, Cast cast) {
    Source source = attribution.source();
    if (source == null) {
      return cast.lastSpeaker();
    }
    if (source.span().isEmpty()) {
      return Optional.empty();
    }
    Sentence of =
        source.sentence() == Source.IN_TITLE
            ? new Sentence(0, 0, Tokenizer.tokens(title))
            : prose.sentences().get(source.sentence());
    Span span = source.span();
    Optional<Speaker> speaker = actors.resolve(of, span.from(), span.to(), scene, cast);
    speaker.filter(s -> attribution.cue().kind() != Cue.Kind.NOUN).ifPresent(cast::speaks);
    return speaker;
  }
}
