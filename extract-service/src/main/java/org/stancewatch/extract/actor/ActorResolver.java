package org.stancewatch.extract.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.ActorKind;

/**
 * Decides whom a source names. Tried in order: pronouns, joint sources, persons, speakers for a
 * body, offices, governments, unnamed people, bodies.
 */
public final class ActorResolver {
  private static final Set<String> GOVERNMENT_WORDS =
      Set.of(
          "government",
          "authorities",
          "administration",
          "regime",
          "side",
          "delegation",
          "leadership");
  private static final Set<String> BEFORE_OTHERS =
      Set.of("of", "for", "to", "in", "from", "by", "with", "at", "on", "against", "about", "near");

  private static final Set<String> REPRESENTATIVES = Set.of("representative", "delegate");
  private static final int LONGEST_NAME = 3;
  private static final int LONGEST_DELEGATE = 6;
  private static final Set<String> PLACES = Set.of("to", "in", "over", "against", "near");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "and", "but");
  private static final int LONGEST_NOUN = 2;

  private final MentionFinder mentions;
  private final OfficeHolders offices;
  private final Governments governments;
  private final JointSources joint;
  private final CommonBodies commonBodies;
  private final UnnamedPhrases unnamed = new UnnamedPhrases();
  private final Phrases speakersFor = Lexicon.english().phrases("speaker-for");

  public ActorResolver(ActorIndex actors) {
    commonBodies = new CommonBodies(actors);
    governments = new Governments(actors);
    mentions = new MentionFinder(actors, governments);
    offices = new OfficeHolders(actors);
    joint = new JointSources();
  }

  /** Makes the persons of a heading known; in its capitals no other name can be told. */
  public void introducePersons(Sentence heading, Cast cast) {
    mentions.in(heading.tokens(), 0, heading.size(), cast).stream()
        .filter(mention -> mention.isPerson() && isPresented(heading, mention))
        .forEach(mention -> cast.appears(mention.speaker()));
  }

  /** "Gen. Ann Smith Holds a Briefing", "Ann Smith, Department Spokesperson". */
  private static boolean isPresented(Sentence heading, Mention mention) {
    int words = mention.speaker().actor().name().split(" ").length;
    boolean titled = mention.to() - mention.from() > words;
    return words <= LONGEST_NAME && (titled || heading.is(mention.to(), ","));
  }

  /** Makes those named in a sentence known, so that later short names are understood. */
  public void introduce(Sentence sentence, Cast cast) {
    List<Mention> named = mentions.in(sentence.tokens(), 0, sentence.size(), cast);
    cast.begins(Subjects.person(sentence, named));
    for (Mention mention : named) {
      if (mention.isPerson() || mention.speaker().actor().kind() == ActorKind.INSTITUTION) {
        cast.appears(mention.speaker());
      }
      if (mention.isPerson()) {
        Offices.before(sentence.tokens(), mention).ifPresent(o -> cast.holds(o, mention.speaker()));
      }
    }
  }

  /** Who has the floor by a label, "Mr. Smith" or "Smith": a person if it names nobody else. */
  public Optional<Speaker> labelled(Sentence name, Scene scene, Cast cast) {
    List<Token> tokens = name.tokens();
    Token last = tokens.get(tokens.size() - 1);
    return cast.withSurname(last.text())
        .filter(known -> known.isPerson() && known.actor().name().contains(" "))
        .or(
            () ->
                resolve(name, 0, name.size(), scene, cast)
                    .filter(other -> !other.actor().name().equalsIgnoreCase(last.text())))
        .or(
            () ->
                PersonNames.mayBeName(last)
                    ? Optional.of(Speaker.unlisted(last.text(), ActorKind.PERSON, 0.8))
                    : Optional.empty());
  }

  /** Whom the tokens of a sentence name as the source; empty if nobody that can be told. */
  public Optional<Speaker> resolve(Sentence sentence, int from, int end, Scene scene, Cast cast) {
    List<Token> tokens = sentence.tokens();
    if (from >= end) {
      return Optional.empty();
    }
    int to = Asides.before(tokens, from, end);
    List<Mention> named = mentions.in(tokens, from, to, cast);
    return Pronouns.speaker(tokens, from, to, cast)
        .or(() -> Pronouns.delegation(tokens, from, to, cast))
        .or(() -> joint.speaker(tokens, from, to, scene, cast))
        .or(() -> person(tokens, from, named))
        .or(() -> representative(tokens, from, to, named, cast))
        .or(() -> speakerFor(tokens, from, to, named, scene))
        .or(() -> OfficeHolders.called(tokens, from, to, cast))
        .or(() -> offices.listed(tokens, from, to, scene))
        .or(() -> offices.of(tokens, from, to, named, scene))
        .or(() -> government(tokens, from, to, named, scene))
        .or(() -> unnamed(tokens, from, to, cast))
        .or(() -> body(tokens, from, named))
        .or(() -> commonBodies.speaker(tokens, from, to, scene))
        .or(() -> bareName(tokens, from, to, cast));
  }

  private Optional<Speaker> person(List<Token> tokens, int from, List<Mention> named) {
    List<Mention> people =
        named.stream().filter(m -> m.isPerson() && isTop(tokens, from, m)).toList();
    return people.stream()
        .filter(mention -> isIntroduced(tokens, from, mention))
        .findFirst()
        .or(() -> people.stream().findFirst())
        .map(Mention::speaker);
  }

  /** "Al Shabaab spokesman Ali Dheere" is Ali Dheere. */
  private boolean isIntroduced(List<Token> tokens, int from, Mention mention) {
    int before = mention.from() - 1;
    return before >= from && (speakersFor.matches(tokens, before) || unnamed.isOne(tokens, before));
  }

  /** Whether a name stands for itself, not as an owner or within a prepositional phrase. */
  private static boolean isTop(List<Token> tokens, int from, Mention mention) {
    boolean owner = mention.to() < tokens.size() && tokens.get(mention.to()).is("'s");
    int before = mention.from() - 1;
    while (before > from && tokens.get(before).is("the")) {
      before--;
    }
    boolean inner = before >= from && BEFORE_OTHERS.contains(tokens.get(before).norm());
    return !owner && !inner;
  }

  /** "The representative of France" speaks for France. */
  private Optional<Speaker> representative(
      List<Token> tokens, int from, int to, List<Mention> named, Cast cast) {
    boolean represents =
        tokens.subList(from, Math.min(to, from + LONGEST_DELEGATE)).stream()
            .anyMatch(token -> token.isAny(REPRESENTATIVES));
    return represents
        ? named.stream()
            .map(Mention::country)
            .filter(Objects::nonNull)
            .findFirst()
            .map(governments::of)
            .map(cast::delegates)
        : Optional.empty();
  }

  private Optional<Speaker> speakerFor(
      List<Token> tokens, int from, int to, List<Mention> named, Scene scene) {
    for (int at = from; at < to; at++) {
      if (speakersFor.matches(tokens, at)) {
        return owner(tokens, from, to, named, scene).map(Speaker::voice);
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> owner(
      List<Token> tokens, int from, int to, List<Mention> named, Scene scene) {
    Optional<Speaker> body =
        named.stream()
            .filter(mention -> mention.country() == null)
            .map(Mention::speaker)
            .findFirst();
    return body.or(() -> offices.of(tokens, from, to, named, scene))
        .or(() -> government(tokens, from, to, named, scene));
  }

  private Optional<Speaker> government(
      List<Token> tokens, int from, int to, List<Mention> named, Scene scene) {
    for (int at = from; at < to; at++) {
      boolean modifier = at + 1 < to && unnamed.isOne(tokens, at + 1);
      if (GOVERNMENT_WORDS.contains(tokens.get(at).norm())
          && !modifier
          && !Pronouns.isOwned(tokens, from)) {
        String country = OfficeHolders.country(named, scene);
        return country == null ? Optional.empty() : Optional.of(governments.of(country));
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> unnamed(List<Token> tokens, int from, int to, Cast cast) {
    int noun = unnamed.find(tokens, from, to);
    if (noun < 0) {
      return Optional.empty();
    }
    Optional<Speaker> called = called(tokens, noun, to);
    if (called.isPresent()) {
      return called;
    }
    if (unnamed.isDefinite(tokens, from, noun)) {
      Optional<Speaker> earlier = sameNoun(tokens.get(noun), unnamed.isOne(tokens, noun), cast);
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    return Optional.of(unnamed.speaker(tokens, from, noun, to));
  }

  /** "The civil society group Lucha" is called Lucha. */
  private Optional<Speaker> called(List<Token> tokens, int noun, int to) {
    int start = noun + 1;
    while (start < to && start - noun <= LONGEST_NOUN && isPlain(tokens.get(start))) {
      start++;
    }
    start += start < to && tokens.get(start).isComma() ? 1 : 0;
    int end = start;
    while (end < to && PersonNames.mayBeName(tokens.get(end))) {
      end++;
    }
    return unnamed.isOne(tokens, noun) || end == start
        ? Optional.empty()
        : Optional.of(
            Speaker.unlisted(PersonNames.text(tokens, start, end), ActorKind.INSTITUTION, 0.85));
  }

  /** A further noun of the kind: "civil society group". */
  private boolean isPlain(Token token) {
    return token.isWord() && !token.isCapitalised() && !BEFORE_OTHERS.contains(token.norm());
  }

  /** Whoever is called by nothing but a name: "the Taliban", "Lucha". */
  private static Optional<Speaker> bareName(List<Token> tokens, int from, int to, Cast cast) {
    int start = from;
    while (start < to && tokens.get(start).isAny(ARTICLES)) {
      start++;
    }
    int end = start;
    while (end < to && PersonNames.mayBeName(tokens.get(end))) {
      end++;
    }
    boolean mayBeAnyWord = start == 0 && end == 1;
    boolean whole = end > start && !mayBeAnyWord && (end == to || tokens.get(end).isComma());
    if (!whole) {
      return Optional.empty();
    }
    String name = PersonNames.text(tokens, start, end);
    return cast.withSurname(tokens.get(end - 1).text())
        .or(() -> Optional.of(Speaker.unlisted(name, ActorKind.INSTITUTION, 0.8)));
  }

  private static Optional<Speaker> sameNoun(Token noun, boolean one, Cast cast) {
    return cast.last(
            speaker ->
                speaker.actor().kind() == ActorKind.ANONYMOUS
                    && speaker.actor().name().contains(noun.text()))
        .or(
            () ->
                noun.norm().endsWith("s")
                    ? Optional.empty()
                    : cast.last(one ? Speaker::isPerson : Speaker::isInstitution))
        .map(speaker -> speaker.lessCertain(0.85));
  }

  /** "Its ambassador to the United Nations" is not these, nor "the mission in Iraq" Iraq. */
  private static boolean isAddressed(List<Token> tokens, Mention mention) {
    int before = mention.from() - 1;
    while (before > 0 && tokens.get(before).is("the")) {
      before--;
    }
    return before >= 0 && tokens.get(before).isAny(PLACES);
  }

  private static Optional<Speaker> body(List<Token> tokens, int from, List<Mention> named) {
    return named.stream()
        .filter(mention -> !mention.isPerson() && isTop(tokens, from, mention))
        .findFirst()
        .or(
            () ->
                named.stream()
                    .filter(mention -> !mention.isPerson() && !isAddressed(tokens, mention))
                    .findFirst())
        .map(Mention::speaker);
  }
}
