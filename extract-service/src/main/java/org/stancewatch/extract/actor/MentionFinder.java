package org.stancewatch.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stancewatch.extract.lexicon.Countries;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.NameTrie;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.Actor;
import org.stancewatch.model.ActorKind;

/** Finds names among tokens: listed actors, persons, countries and bodies. */
final class MentionFinder {
  private static final Set<String> NO_ACRONYMS =
      Set.of(
          "QUESTION",
          "ANSWER",
          "MODERATOR",
          "REPORTER",
          "THE",
          "AND",
          "FOR",
          "PRESIDENT",
          "SECRETARY");
  private static final int LONGEST_BODY = 7;
  private static final Set<String> INNER = Set.of("of", "the", "for", "in", "and", "de");

  private static final int LONGEST_OTHER = 4;

  private final ActorIndex actors;
  private final Governments governments;
  private final PersonNames people = new PersonNames();
  private final Phrases bodies = Lexicon.english().phrases("body");
  private final Countries countries = Countries.world();

  MentionFinder(ActorIndex actors, Governments governments) {
    this.actors = actors;
    this.governments = governments;
  }

  List<Mention> in(List<Token> tokens, int from, int to, Cast cast) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = from; at < to; ) {
      Optional<Mention> mention = at(tokens, at, cast);
      mention.ifPresent(mentions::add);
      at = mention.map(Mention::to).orElse(at + 1);
    }
    return mentions;
  }

  private Optional<Mention> at(List<Token> tokens, int at, Cast cast) {
    if (!tokens.get(at).isWord() || tokens.get(at).is("a") || tokens.get(at).is("an")) {
      return Optional.empty();
    }
    return body(tokens, at)
        .or(() -> listed(tokens, at))
        .or(() -> person(tokens, at, cast))
        .or(() -> surname(tokens, at, cast))
        .or(() -> country(tokens, at))
        .or(() -> acronym(tokens, at));
  }

  private Optional<Mention> listed(List<Token> tokens, int at) {
    return actors
        .at(tokens, at)
        .filter(match -> !isOtherPerson(tokens, match) && !isPartOfAnother(tokens, match))
        .map(m -> new Mention(m.from(), m.to(), Speaker.of(m.value(), 1), countryOf(tokens, m)));
  }

  private String countryOf(List<Token> tokens, NameTrie.Match<Actor> match) {
    return match.value().kind() == ActorKind.GOVERNMENT
        ? countries.first(tokens.subList(match.from(), match.to())).orElse(null)
        : null;
  }

  /** "The Peace and Security Council" is not the Security Council. */
  private boolean isPartOfAnother(List<Token> tokens, NameTrie.Match<Actor> match) {
    int and = match.from() - 1;
    boolean joined = and > 0 && tokens.get(and).is("and") && tokens.get(and - 1).isCapitalised();
    return joined
        && match.value().kind() == ActorKind.INSTITUTION
        && IntStream.range(Math.max(0, and - LONGEST_OTHER), and)
            .noneMatch(at -> actors.at(tokens, at).filter(m -> m.to() == and).isPresent());
  }

  /** "Thaier al-Sudani" is not the Sudani of the dossier. */
  private boolean isOtherPerson(List<Token> tokens, NameTrie.Match<Actor> match) {
    if (match.value().kind() != ActorKind.PERSON) {
      return false;
    }
    if (match.to() - match.from() > 1) {
      return isTitleOfAnother(tokens, match);
    }
    boolean goesOn =
        people
            .at(tokens, match.from())
            .filter(
                whole ->
                    whole.to() > match.to()
                        && !match.value().name().contains(whole.value())
                        && !sharesFirstName(whole.value(), match.value().name()))
            .isPresent();
    return goesOn;
  }

  /** "Deputy Press Secretary Ann Doe" is not the deputy whom the dossier knows by that title. */
  private boolean isTitleOfAnother(List<Token> tokens, NameTrie.Match<Actor> match) {
    String last = tokens.get(match.to() - 1).text();
    boolean byName = match.value().name().contains(last);
    return !byName
        && match.to() < tokens.size()
        && people.at(tokens, match.to()).filter(next -> next.value().contains(" ")).isPresent();
  }

  /** "Félix-Antoine Tshisekedi Tshilombo" is Félix Tshisekedi. */
  private static boolean sharesFirstName(String whole, String listed) {
    return whole.startsWith(listed.split(" ")[0]);
  }

  private static boolean isFullNameOf(String whole, Actor actor) {
    return actor.kind() == ActorKind.PERSON && sharesFirstName(whole, actor.name());
  }

  private Optional<Mention> person(List<Token> tokens, int at, Cast cast) {
    return people.at(tokens, at).map(match -> person(tokens, match, cast));
  }

  private Mention person(List<Token> tokens, NameTrie.Match<String> match, Cast cast) {
    int start = match.to() - (int) match.value().split(" ").length;
    for (int at = match.from(); at < match.to(); at++) {
      Optional<NameTrie.Match<Actor>> listed = actors.at(tokens, at);
      boolean whole = listed.isPresent() && listed.get().to() >= match.to();
      boolean first = whole && (at <= start || listed.get().from() <= start);
      if (first || listed.isPresent() && isFullNameOf(match.value(), listed.get().value())) {
        int to = Math.max(match.to(), listed.get().to());
        return new Mention(match.from(), to, Speaker.of(listed.get().value(), 1), null);
      }
    }
    boolean surnameOnly = match.value().indexOf(' ') < 0;
    Optional<Speaker> known = surnameOnly ? cast.withSurname(match.value()) : Optional.empty();
    Speaker speaker =
        known.orElseGet(() -> Speaker.unlisted(match.value(), ActorKind.PERSON, 0.85));
    return new Mention(match.from(), match.to(), speaker, null);
  }

  private Optional<Mention> surname(List<Token> tokens, int at, Cast cast) {
    Token token = tokens.get(at);
    boolean name = token.isCapitalised() || token.norm().startsWith("al-");
    return name && token.text().length() > 2
        ? cast.withSurname(token.text()).map(speaker -> new Mention(at, at + 1, speaker, null))
        : Optional.empty();
  }

  private Optional<Mention> country(List<Token> tokens, int at) {
    return countries
        .at(tokens, at)
        .map(m -> new Mention(at, m.to(), governments.of(m.value()), m.value()));
  }

  private Optional<Mention> acronym(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    boolean capitals =
        text.length() >= 3
            && text.length() <= 8
            && !NO_ACRONYMS.contains(text)
            && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    return capitals
        ? Optional.of(
            new Mention(at, at + 1, Speaker.unlisted(text, ActorKind.INSTITUTION, 0.7), null))
        : Optional.empty();
  }

  /** Capitalised words with a word such as "Ministry" among them. */
  private Optional<Mention> body(List<Token> tokens, int at) {
    if (!tokens.get(at).isCapitalised()
        || tokens.get(at).is("the")
        || actors.at(tokens, at).isPresent()) {
      return Optional.empty();
    }
    int end = at;
    for (int i = at; i < tokens.size() && i - at < LONGEST_BODY; i++) {
      Token token = tokens.get(i);
      boolean capitalised = token.isCapitalised() && token.isWord();
      boolean inner = INNER.contains(token.norm()) && end == i;
      boolean after = capitalised && end > at && INNER.contains(tokens.get(i - 1).norm());
      if (!capitalised && !inner) {
        break;
      }
      end = capitalised && bodies.matches(tokens, i) || inner || after ? i + 1 : end;
    }
    while (end > at && !tokens.get(end - 1).isCapitalised()) {
      end--;
    }
    return end - at > 1 ? Optional.of(body(tokens, at, end)) : Optional.empty();
  }

  private Mention body(List<Token> tokens, int at, int end) {
    int from = tokens.get(at).is("the") ? at + 1 : at;
    String name = PersonNames.text(tokens, from, end);
    Speaker speaker =
        actors
            .named(name)
            .map(actor -> Speaker.of(actor, 1))
            .orElseGet(() -> Speaker.unlisted(name, ActorKind.INSTITUTION, 0.8));
    return new Mention(at, end, speaker, null);
  }
}
