package org.stancewatch.extract.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;

/**
 * Who has the floor, where paragraphs begin with it: "MR. SMITH:" in a transcript, "Mr. SMITH." in
 * the record of a parliament.
 */
public final class Labels {
  private static final int LONGEST = 14;
  private static final Phrases TITLES = Lexicon.english().phrases("title");
  private static final Set<String> MR =
      Set.of("mr.", "mrs.", "ms.", "mr", "mrs", "ms", "madam", "lord", "baroness", "dr.", "sir");
  private static final Set<String> LINKS = Set.of("of", "the", "for", "and", "to", ",", "in", "on");
  private static final Pattern CAPITALS =
      Pattern.compile("(?:Mc|Mac|De|La|O')?\\p{Lu}[\\p{Lu}'’-]+");
  private static final Set<String> ASKING =
      Set.of(
          "q",
          "question",
          "reporter",
          "moderator",
          "journalist",
          "interviewer",
          "presenter",
          "anchor",
          "host",
          "correspondent");

  private static final Set<String> ANSWERING = Set.of("a", "answer", "reply");

  /** Who has no stance of their own besides: notes. */
  private static final Set<String> NOTES =
      Set.of(
          "note",
          "summary",
          "background",
          "editor",
          "update",
          "key",
          "highlights",
          "takeaways",
          "caption",
          "correction",
          "analysis",
          "opinion",
          "exclusive",
          "breaking",
          "explainer",
          "factbox",
          "timeline",
          "live",
          "photo",
          "video",
          "related",
          "read",
          "watch");

  private Labels() {}

  /** The label that a paragraph's first sentence begins with; null if it has none. */
  static Span of(Prose prose, Sentence s) {
    if (!prose.isFirst(s) || !s.token(0).isCapitalised()) {
      return null;
    }
    for (int at = 1; at < s.size() && at < LONGEST; at++) {
      if ((s.is(at, ":") || isBeforeDash(s, at)) && at < s.size() - 1) {
        return isName(s, at) ? new Span(0, at) : null;
      }
    }
    return isRecorded(s) ? new Span(0, s.size() - 1) : null;
  }

  /** "THE PRESIDENT —", "ANN SMITH —", but not "NEW YORK (AP) —". */
  private static boolean isBeforeDash(Sentence s, int dash) {
    if (dash < 2 || !s.is(dash, "--")) {
      return false;
    }
    Span label = new Span(0, dash);
    boolean words = s.tokens().subList(0, dash).stream().allMatch(Token::isWord);
    return words && isInCapitals(s, label) && (s.index() > 0 || isTitleOnly(s, label));
  }

  /** Whether a dash follows, as it may follow a place. */
  static boolean isDashed(Sentence s, Span label) {
    return label.to() < s.size() && s.is(label.to(), "--");
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

  /** "Mr. SMITH of Ohio." or "Ms. Smith, Minister of Defence.": a sentence that is but a name. */
  private static boolean isRecorded(Sentence s) {
    boolean named = s.size() > 2 && isMister(s.token(0)) && s.is(s.size() - 1, ".");
    if (!named || s.size() > LONGEST) {
      return false;
    }
    for (int at = 1; at < s.size() - 1; at++) {
      if (!s.token(at).isCapitalised() && !s.token(at).isAny(LINKS)) {
        return false;
      }
    }
    return !s.is(1, "president") && !s.is(1, "speaker");
  }

  private static boolean isMister(Token token) {
    return MR.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether it cannot be anything else: in capitals, "Q:", or "Mr. Doe (Freedonia):". */
  static boolean isShown(Sentence s, Span label) {
    boolean delegate = isMister(s.token(0)) && s.is(label.to() - 1, ")");
    return isInCapitals(s, label) || isNobody(s) || delegate || label.to() == s.size() - 1;
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
    return isNote(s) || isQuestion(s);
  }

  /** "KEY POINTS:" tells what follows, not who speaks. */
  static boolean isNote(Sentence s) {
    return s.token(0).isAny(NOTES);
  }

  /** What a reporter tells in a question is nobody's statement. */
  static boolean isQuestion(Sentence s) {
    return s.token(0).isAny(ASKING);
  }

  /** "A:" after "Q:". */
  static boolean isAnswer(Sentence s, Span label) {
    return label.size() == 1 && s.token(0).isAny(ANSWERING);
  }

  /** A name as a text would write it, for one in capitals: "Smith" for "MR. SMITH OF OHIO". */
  public static String name(Sentence s, Span label) {
    StringBuilder name = new StringBuilder();
    for (int at = label.from(); at < label.to(); at++) {
      Token token = s.token(at);
      boolean ends = token.isComma() || token.is("(") || token.is("of") && name.length() > 0;
      if (ends && !isTitleOnly(s, new Span(label.from(), at))) {
        break;
      }
      boolean mister = isMister(token) && name.length() == 0;
      name.append(name.length() > 0 ? " " : "").append(mister ? "" : cased(token.text()));
    }
    return name.toString().strip();
  }

  private static String cased(String word) {
    if (LINKS.contains(word.toLowerCase(Locale.ROOT))) {
      return word.toLowerCase(Locale.ROOT);
    }
    if (word.length() < 3 || !CAPITALS.matcher(word).matches()) {
      return word;
    }
    int mc = word.startsWith("Mc") ? 2 : word.startsWith("Mac") ? 3 : 0;
    return word.substring(0, mc + 1) + word.substring(mc + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether a source begins with a full name in capitals: "ANN SMITH, Minister". */
  public static boolean beginsInCapitals(Sentence s, int from) {
    return from + 1 < s.size()
        && CAPITALS.matcher(s.token(from).text()).matches()
        && CAPITALS.matcher(s.token(from + 1).text()).matches();
  }

  /** Whether a source is a label. */
  public static boolean is(Sentence s, Span source) {
    boolean colon =
        source.to() < s.size() && (s.is(source.to(), ":") || isBeforeDash(s, source.to()));
    return source.from() == 0 && (colon || source.to() == s.size() - 1 && isRecorded(s));
  }
}
