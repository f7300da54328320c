package org.stancewatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stancewatch.extract.actor.ActorIndex;
import org.stancewatch.extract.actor.ActorResolver;
import org.stancewatch.extract.actor.Cast;
import org.stancewatch.extract.actor.Scene;
import org.stancewatch.extract.actor.Speaker;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.attribution.AttributionFinder;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.extract.attribution.Extent;
import org.stancewatch.extract.attribution.Source;
import org.stancewatch.extract.attribution.Span;
import org.stancewatch.extract.attribution.Voices;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.dossier.Dossiers;

/** Finds who said what in an article, whatever it is about. Safe for use by several threads. */
public final class AttributedPassages {
  private final AttributionFinder finder = AttributionFinder.ofEverything();
  private final Extent extent = new Extent();
  private final ActorResolver actors;

  /**
   * @param dossiers whose actors are known by more than the names that an article gives them
   */
  public AttributedPassages(Dossiers dossiers) {
    actors = new ActorResolver(new ActorIndex(dossiers));
  }

  /**
   * In the order of the text.
   *
   * @param heading the document's title; null if unknown
   * @param day when it was published; null if unknown
   */
  public List<AttributedPassage> of(String text, String heading, LocalDate day) {
    Prose prose = Prose.of(text, heading);
    String title = Voices.title(prose, heading, null);
    Scene scene = new Scene(day, null, List.of());
    Cast cast = new Cast();
    List<Telling> tellings = new ArrayList<>();
    int introduced = 0;
    for (Attribution attribution : finder.of(prose, title)) {
      while (introduced <= attribution.sentence()) {
        actors.introduce(prose.sentences().get(introduced++), cast);
      }
      Sentence sentence = prose.sentences().get(attribution.sentence());
      Span content = extent.of(sentence, attribution);
      if (!content.isEmpty() && extent.isOfWords(sentence, attribution.cue())) {
        Optional<Speaker> speaker = speaker(prose, title, attribution, scene, cast);
        add(tellings, new Telling(prose, attribution, content, name(prose, attribution, speaker)));
      }
    }
    return tellings.stream().map(Telling::passage).toList();
  }

  /** A quotation before and after its cue, or over several sentences, is one passage. */
  private static void add(List<Telling> tellings, Telling next) {
    for (int at = tellings.size() - 1; at >= 0 && tellings.get(at).isNear(next); at--) {
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
