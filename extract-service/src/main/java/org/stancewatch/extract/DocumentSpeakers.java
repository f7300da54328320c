package org.stancewatch.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.extract.actor.ActorResolver;
import org.stancewatch.extract.actor.Cast;
import org.stancewatch.extract.actor.Scene;
import org.stancewatch.extract.actor.Speaker;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.extract.attribution.Labels;
import org.stancewatch.extract.attribution.Source;
import org.stancewatch.extract.attribution.Voices;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.extract.text.Paragraph;
import org.stancewatch.extract.time.Datelines;
import org.stancewatch.extract.time.SaidAt;
import org.stancewatch.model.Document;
import org.stancewatch.model.Mission;
import org.stancewatch.model.Side;

/** Who the sources of one document are, as it introduces them from its first sentence on. */
final class DocumentSpeakers {
  private static final List<Phrases> OFFICIALS =
      Stream.of("office", "speaker-for", "official").map(Lexicon.english()::phrases).toList();

  private final Document document;
  private final Prose prose;
  private final String title;
  private final String place;
  private final ActorResolver actors;
  private final Cast cast = new Cast();
  private final Map<Source, Optional<Speaker>> resolved = new HashMap<>();
  private int introduced;

  /**
   * @param title by which the document's speaker can be told; null if unknown
   */
  DocumentSpeakers(Document document, Prose prose, String title, ActorResolver actors) {
    this.document = document;
    this.prose = prose;
    this.title = title;
    place = Datelines.place(document.text());
    this.actors = actors;
  }

  /** Meets everybody who is named up to and in a sentence. */
  void introduceUntil(Sentence sentence) {
    while (introduced <= sentence.index()) {
      actors.introduce(prose.sentences().get(introduced++), cast);
    }
  }

  /** A transcript's headings give the full names of those whom it then calls "MR. SMITH". */
  void introduceHeadings() {
    Stream<String> headings =
        prose.paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == Paragraph.Kind.HEADING)
            .map(paragraph -> paragraph.in(document.text()));
    Stream.concat(Stream.ofNullable(document.title()), headings)
        .filter(heading -> !heading.isBlank())
        .forEach(heading -> actors.introducePersons(words(heading), cast));
  }

  /** "An adviser to the minister": who may speak for a government. */
  boolean isOfficial(Attribution attribution) {
    Source source = attribution.source();
    if (source == null || source.sentence() == Source.IN_TITLE) {
      return false;
    }
    List<Token> tokens = prose.sentences().get(source.sentence()).tokens();
    return IntStream.range(source.span().from(), source.span().to())
        .anyMatch(at -> OFFICIALS.stream().anyMatch(words -> words.matches(tokens, at)));
  }

  /** Whom the title names speaks all the time, and never as "she". */
  private static boolean isNewVoice(Attribution attribution) {
    Source source = attribution.source();
    boolean titled = source != null && source.sentence() == Source.IN_TITLE;
    return attribution.cue().kind() != Cue.Kind.NOUN && !titled;
  }

  /**
   * @param day the day that the passage speaks of as today; null if unknown
   * @param main the document's mission
   */
  Optional<Speaker> of(Attribution attribution, SaidAt saidAt, LocalDate day, Mission main) {
    Optional<Speaker> speaker = find(attribution, saidAt, day, main);
    speaker.filter(s -> isNewVoice(attribution)).ifPresent(cast::speaks);
    return speaker;
  }

  private Optional<Speaker> find(
      Attribution attribution, SaidAt saidAt, LocalDate day, Mission main) {
    Source source = attribution.source();
    if (source == null) {
      return cast.lastSpeaker().map(last -> new Speaker(last.actor(), last.known(), 0.7));
    }
    Source plain = new Source(source.sentence(), source.span(), false);
    Optional<Speaker> known = resolved.get(plain);
    if (known == null) {
      known = resolve(plain, saidAt, day, main);
      resolved.put(plain, known);
    }
    return known;
  }

  private Optional<Speaker> resolve(Source source, SaidAt saidAt, LocalDate day, Mission main) {
    LocalDate said = saidAt.date() == null ? day : saidAt.date().first();
    Scene scene = new Scene(said, main.host().name(), dated(main), sides(main));
    if (source.sentence() == Source.IN_TITLE) {
      String home = Voices.country(document.source().name());
      Scene own = home == null ? scene : new Scene(said, home, null, scene.sides());
      return actors.resolve(words(title), source.span().from(), source.span().to(), own, cast);
    }
    Sentence of = prose.sentences().get(source.sentence());
    boolean shouted = Labels.beginsInCapitals(of, source.span().from());
    if (Labels.is(of, source.span()) || shouted && !source.span().isEmpty()) {
      Sentence name = words(Labels.name(of, source.span()));
      return actors.labelled(name, scene, cast);
    }
    return actors.resolve(of, source.span().from(), source.span().to(), scene, cast);
  }

  private static List<String> sides(Mission mission) {
    return List.of(mission.sending().name(), mission.host().name());
  }

  /** The sending side, if the article comes from there. */
  private String dated(Mission mission) {
    Side sending = mission.sending();
    return sending.names().stream().anyMatch(name -> name.equalsIgnoreCase(place))
        ? sending.name()
        : null;
  }

  private static Sentence words(String text) {
    return new Sentence(0, 0, Tokenizer.tokens(text));
  }
}
