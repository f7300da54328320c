package org.stancewatch.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;

/**
 * Who speaks where a document gives someone's own words without quotation marks: each paragraph's
 * speaker by a label ("MR. SMITH:"), or one speaker by the title ("Remarks by …").
 */
public final class Voices {
  private static final Phrases TITLES = Lexicon.english().phrases("title");
  private static final int LONGEST_LABEL = 14;
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
          "comments");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "me");
  private static final Set<String> ADDRESSES =
      Set.of("addresses", "speaks", "address", "statement", "speech", "remarks", "delivers");
  private static final int LEAST_FIRST_PERSONS = 2;
  private static final int FIRST_PARAGRAPHS = 3;
  private static final Pattern SIGNATURE = Pattern.compile("(?i:by)\\s+(\\p{Lu}[^.,\\n]{3,60})");
  private static final Set<String> BY = Set.of("by", "of", "from", "with");
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
  private static final Set<String> NOBODY =
      Set.of(
          "q",
          "question",
          "reporter",
          "note",
          "summary",
          "background",
          "editor",
          "moderator",
          "update");

  private Voices() {}

  /** The words of the title that name the speaker; null if it names none. */
  static Source ofTitle(String title) {
    if (title == null) {
      return null;
    }
    List<Token> tokens = Tokenizer.tokens(title);
    for (int at = 0; at + 2 < tokens.size(); at++) {
      boolean own = tokens.get(at).isAny(OWN_WORDS) && tokens.get(at + 1).isAny(BY);
      if (own) {
        int to = at + 2;
        while (to < tokens.size() && !tokens.get(to).isAny(ENDS)) {
          to++;
        }
        return to == at + 2 ? null : new Source(Source.IN_TITLE, new Span(at + 2, to), false);
      }
    }
    return null;
  }

  /**
   * The title by which a document's speaker can be told: its own, or, for a text in the first
   * person throughout whose title names nobody, one with whom it has address an assembly ("X
   * addresses the General Assembly") or who signs.
   *
   * @param title null if unknown
   * @param byline null if unknown
   */
  public static String title(Prose prose, String title, String byline) {
    if (ofTitle(title) != null || firstPersons(prose) < LEAST_FIRST_PERSONS) {
      return title;
    }
    return Stream.of(addressing(title), byline == null ? signature(prose) : byline)
        .filter(Objects::nonNull)
        .findFirst()
        .map(name -> "Statement by " + name)
        .orElse(title);
  }

  /** Whoever a paragraph near the start names after "By". */
  private static String signature(Prose prose) {
    return prose.paragraphs().stream()
        .limit(FIRST_PARAGRAPHS)
        .map(paragraph -> prose.text().substring(paragraph.begin(), paragraph.end()).strip())
        .map(SIGNATURE::matcher)
        .filter(Matcher::matches)
        .map(signed -> signed.group(1))
        .findFirst()
        .orElse(null);
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

  /** The label that a paragraph's first sentence begins with; null if it has none. */
  static Span label(Prose prose, Sentence s) {
    boolean first = s.begin() == prose.paragraphs().get(s.paragraph()).begin();
    if (!first || !s.token(0).isCapitalised()) {
      return null;
    }
    for (int at = 1; at < s.size() - 1 && at < LONGEST_LABEL; at++) {
      if (s.is(at, ":")) {
        return isName(s, at) ? new Span(0, at) : null;
      }
    }
    return null;
  }

  /** Whether labels tell who speaks: several do, or one in capitals; one alone may be a heading. */
  static boolean isTranscript(Prose prose) {
    int labels = 0;
    for (Sentence s : prose.sentences()) {
      Span label = label(prose, s);
      if (label != null && (isInCapitals(s, label) || ++labels == 2)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInCapitals(Sentence s, Span label) {
    return s.tokens().subList(label.from(), label.to()).stream()
        .allMatch(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
  }

  /** "THE PRESIDENT": whom the title calls by name. */
  static boolean isTitleOnly(Sentence s, Span label) {
    for (int at = label.from(); at < label.to(); at++) {
      if (!s.is(at, "the") && !TITLES.matches(s.tokens(), at) && s.token(at).isWord()) {
        return false;
      }
    }
    return true;
  }

  static boolean isNobody(Sentence s) {
    return s.token(0).isAny(NOBODY);
  }

  /** Whether all words before the colon are capitalised, brackets aside. */
  private static boolean isName(Sentence s, int colon) {
    boolean bracket = false;
    for (int at = 0; at < colon; at++) {
      Token token = s.token(at);
      bracket = token.is("(") || bracket && !token.is(")");
      boolean plain = token.isWord() && !token.isCapitalised() && token.norm().length() > 3;
      if (!bracket && plain || token.isNumber()) {
        return false;
      }
    }
    return true;
  }
}
