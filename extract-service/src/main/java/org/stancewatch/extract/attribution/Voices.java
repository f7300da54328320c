package org.stancewatch.extract.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stancewatch.extract.lexicon.Countries;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.extract.text.Paragraph;

/**
 * Who speaks where a document gives someone's own words without quotation marks: each paragraph's
 * speaker by a label ("MR. SMITH:"), or one speaker by the title ("Remarks by …").
 */
public final class Voices {
  private static final Pattern QUESTION = Pattern.compile("(?:Q|QUESTION|MODERATOR) ?:");
  private static final int FEWEST_TURNS = 3;
  private static final int FEWEST_CAPITALS = 2;
  private static final int FEWEST = 2;
  private static final int MOST_BETWEEN = 4;
  private static final Set<String> OWN_WORDS =
      Set.of(
          "remarks",
          "statement",
          "speech",
          "address",
          "intervention",
          "testimony",
          "briefing",
          "transcript",
          "interview",
          "explanation",
          "op-ed",
          "letter",
          "comments",
          "communique",
          "communiqué",
          "declaration",
          "message");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "me");
  private static final Set<String> ADDRESSES =
      Set.of("addresses", "speaks", "address", "statement", "speech", "remarks", "delivers");
  private static final int LEAST_FIRST_PERSONS = 2;
  private static final int FIRST_PARAGRAPHS = 4;
  private static final int LONGEST_LINE = 220;
  private static final Pattern SIGNATURE = Pattern.compile("(?i:by)\\s+(\\p{Lu}[^.,\\n]{3,60})");

  /** "Ann Smith, Department Spokesperson": a line of its own under the title. */
  private static final Pattern OFFICE_LINE =
      Pattern.compile(
          "(\\p{Lu}[^,\\n]{3,40}), (?:[^,.\\n]{0,60} )?(?:Spokes(?:person|man|woman)|Secretary"
              + "|Minister|Ambassador|Representative|Commander|President|Director)[^.\\n]{0,60}");

  private static final Pattern OFFICIAL =
      Pattern.compile(
          "White House|Department of|Ministry of|Foreign Ministry|Office of|Embassy|Pentagon"
              + "|Prime Minister|Presidency|Command\\b|Mission (?:of|to)|Federal Government");

  private static final Pattern MISSION = Pattern.compile("Mission (?:of|to)");
  private static final Set<String> BY = Set.of("by", "of", "from", "with");
  private static final Pattern JOINT =
      Pattern.compile("(?i)joint (?:press )?(?:statement|declaration|communiqu)");
  private static final Set<String> OFFICES =
      Set.of("minister", "president", "secretary", "spokesperson", "office", "ambassador");
  private static final int LONGEST_OFFICE = 2;
  private static final String UNITED_STATES = "United States";
  private static final Set<String> VOTE = Set.of("vote", "position", "votes");
  private static final Set<String> MADE =
      Set.of("attributed", "delivered", "given", "made", "issued");
  private static final Set<String> ENDS =
      Set.of(
          "at",
          "on",
          "to",
          "in",
          "regarding",
          "before",
          ",",
          ":",
          "--",
          "after",
          "following",
          "for",
          "delivered");

  private Voices() {}

  /**
   * Whether paragraphs begin with who speaks: with names in capitals, one of two words or two of
   * one, or so often that it shows.
   */
  static boolean isTranscript(Prose prose) {
    int labels = 0;
    int capitals = questions(prose);
    int paragraphs = 0;
    int last = -1;
    for (Sentence s : prose.sentences()) {
      paragraphs += s.paragraph() == last ? 0 : 1;
      last = s.paragraph();
      Span label = Labels.isNote(s) ? null : Labels.of(prose, s);
      labels += label == null ? 0 : 1;
      boolean shown = label != null && Labels.isShown(s, label);
      int most = shown && Labels.isDashed(s, label) ? 1 : FEWEST_CAPITALS;
      capitals += shown ? Math.min(most, label.size()) : 0;
    }
    return capitals >= FEWEST_CAPITALS || labels >= FEWEST && labels * MOST_BETWEEN >= paragraphs;
  }

  /**
   * Whether it tells in the third person of one speaker after the other, as the United Nations'
   * coverage of meetings does: a paragraph each, which begins with who speaks.
   */
  static boolean isMinutes(Prose prose) {
    return prose.sentences().stream()
            .filter(s -> prose.isFirst(s) && (isDelegate(s) || isNameInCapitals(s)))
            .count()
        >= FEWEST_TURNS;
  }

  private static boolean isDelegate(Sentence s) {
    return s.is(0, "the") && s.is(1, "representative") && s.is(2, "of");
  }

  private static boolean isNameInCapitals(Sentence s) {
    return s.size() > FEWEST_TURNS && Labels.beginsInCapitals(s, 0) && !s.is(2, ":");
  }

  /** A short question has no full stop, and looks like a heading. */
  private static int questions(Prose prose) {
    return (int)
        prose.paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == Paragraph.Kind.HEADING)
            .filter(paragraph -> QUESTION.matcher(paragraph.in(prose.text())).lookingAt())
            .count();
  }

  /** The words of the title that name the speaker; null if it names none. */
  static Source ofTitle(String title) {
    if (title == null) {
      return null;
    }
    List<Token> tokens = Tokenizer.tokens(title);
    for (int at = 0; at + 2 < tokens.size(); at++) {
      int by = by(tokens, at);
      if (by > 0) {
        int to = by;
        while (to < tokens.size() && !tokens.get(to).isAny(ENDS)) {
          to++;
        }
        return to == by ? null : new Source(Source.IN_TITLE, new Span(by, to), false);
      }
    }
    return null;
  }

  /** Whether it is a name, and not an office alone: "the Minister of Defence". */
  private static boolean isNamed(String title, Source source) {
    List<Token> tokens = Tokenizer.tokens(title).subList(source.span().from(), source.span().to());
    boolean office = tokens.stream().anyMatch(token -> token.isAny(OFFICES));
    return !office || tokens.size() > LONGEST_OFFICE && !tokens.get(0).is("the");
  }

  /** The index after "remarks by" or "statement attributed to"; 0 if neither begins there. */
  private static int by(List<Token> tokens, int at) {
    if (!tokens.get(at).isAny(OWN_WORDS)) {
      return 0;
    }
    if (at + 2 < tokens.size() && tokens.get(at + 2).isAny(VOTE)) {
      return 0;
    }
    int next = tokens.get(at + 1).isAny(MADE) ? at + 2 : at + 1;
    boolean by = next + 1 < tokens.size() && tokens.get(next).isAny(BY);
    boolean to = next == at + 2 && tokens.get(next).is("to");
    return by || to ? next + 1 : 0;
  }

  /**
   * The title by which a document's speaker can be told: its own, or, for a text in the first
   * person throughout whose title names nobody, one with whom it has address an assembly ("X
   * addresses the General Assembly") or who signs.
   *
   * @param title null if unknown
   * @param byline null if unknown
   * @param publisher who published it; an office or a ministry speaks for itself
   */
  public static String title(Prose prose, String title, String byline, String publisher) {
    Source own = ofTitle(title);
    boolean named = own != null && isNamed(title, own);
    if (named || firstPersons(prose) < LEAST_FIRST_PERSONS) {
      return title;
    }
    if (title != null && JOINT.matcher(title).lookingAt()) {
      return "Statement by both sides";
    }
    Stream<String> others =
        own == null
            ? Stream.of(addressing(title), byline, opening(prose), official(publisher))
            : Stream.of(byline, opening(prose));
    return others
        .filter(Objects::nonNull)
        .findFirst()
        .map(name -> "Statement by " + name)
        .orElse(title);
  }

  /** Whom a short paragraph near the start names: "Remarks by X", "By X", "X, Spokesperson". */
  private static String opening(Prose prose) {
    return prose.paragraphs().stream()
        .limit(FIRST_PARAGRAPHS)
        .map(paragraph -> prose.text().substring(paragraph.begin(), paragraph.end()).strip())
        .filter(line -> line.length() <= LONGEST_LINE)
        .map(Voices::named)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String named(String line) {
    Source own = ofTitle(line);
    if (own != null) {
      List<Token> tokens = Tokenizer.tokens(line);
      return line.substring(
          tokens.get(own.span().from()).begin(), tokens.get(own.span().to() - 1).end());
    }
    return Stream.of(SIGNATURE.matcher(line), OFFICE_LINE.matcher(line))
        .filter(Matcher::matches)
        .map(signed -> signed.group(1))
        .findFirst()
        .orElse(null);
  }

  /** The publisher if it is no paper but an office, which speaks in its own name. */
  private static String official(String publisher) {
    if (publisher == null || !OFFICIAL.matcher(publisher).find()) {
      return null;
    }
    List<Token> tokens = Tokenizer.tokens(publisher);
    return MISSION.matcher(publisher).find()
        ? Countries.world()
            .first(tokens)
            .map(country -> "the Government of " + country)
            .orElse(null)
        : publisher;
  }

  /** Whose "the president" a publisher's is; null if it is of no country. */
  public static String country(String publisher) {
    return publisher.contains("White House")
        ? UNITED_STATES
        : Countries.world().first(Tokenizer.tokens(publisher)).orElse(null);
  }

  private static String addressing(String title) {
    List<Token> tokens = title == null ? List.of() : Tokenizer.tokens(title);
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.get(at).isAny(ADDRESSES)) {
        return title.substring(0, tokens.get(at - 1).end());
      }
    }
    return null;
  }

  private static long firstPersons(Prose prose) {
    return prose.sentences().stream()
        .filter(
            s ->
                s.tokens().stream()
                    .anyMatch(
                        token ->
                            token.isAny(FIRST_PERSON) && prose.quotationAt(token.begin()) == null))
        .count();
  }
}
