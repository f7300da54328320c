package org.stancewatch.extract.attribution;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Quotation;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Token;

/** What one can tell of a token's part of speech from word lists and its neighbours. */
final class Grammar {
  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "our",
          "my", "your", "'s", "'", "of", "no", "any", "such", "for", "in", "with", "on", "by",
          "from", "former", "deputy", "senior", "top");
  private static final Set<String> NEVER_NOUNS =
      Set.of(
          "say",
          "tell",
          "believe",
          "think",
          "argue",
          "insist",
          "agree",
          "want",
          "expect",
          "write",
          "acknowledge",
          "suggest",
          "oppose");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "we", "i", "who", "which", "you", "to", "and", "but", "that");
  private static final Set<String> NO_ADVERBS =
      Set.of(
          "ally",
          "family",
          "assembly",
          "supply",
          "reply",
          "rally",
          "bully",
          "italy",
          "july",
          "anomaly",
          "monopoly",
          "early",
          "daily",
          "friendly",
          "deadly",
          "likely",
          "elderly");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its");
  private static final Set<String> BE = Set.of("be", "was", "were", "been", "is", "are", "being");

  private final Phrases auxiliaries = Lexicon.english().phrases("auxiliary");
  private final Phrases adverbs = Lexicon.english().phrases("adverb");
  private final Phrases prepositions = Lexicon.english().phrases("preposition");
  private final Phrases conjunctions = Lexicon.english().phrases("conjunction");
  private final Phrases relatives = Lexicon.english().phrases("relative");
  private final Phrases nouns = Lexicon.english().phrases("noun-in-s");

  private final List<Phrases> saying;
  private final List<Phrases> standing;

  private Grammar(List<String> saying, List<String> standing) {
    this.saying = saying.stream().map(Lexicon.english()::phrases).toList();
    this.standing = standing.stream().map(Lexicon.english()::phrases).toList();
  }

  /** With the cues that tell a stance. */
  static Grammar ofStances() {
    return new Grammar(List.of("saying"), List.of("standing"));
  }

  /** With every cue. */
  static Grammar ofEverything() {
    return new Grammar(List.of("saying", "more-saying"), List.of("standing", "more-standing"));
  }

  boolean isAuxiliary(Sentence s, int at) {
    return !isNameOfSomebody(s, at) && auxiliaries.matches(s.tokens(), at);
  }

  /** Will and May are names in the midst of a sentence. */
  private static boolean isNameOfSomebody(Sentence s, int at) {
    return at > 1
        && at < s.size()
        && s.token(at).isCapitalised()
        && (s.is(at, "will") || s.is(at, "may"));
  }

  boolean isAdverb(Sentence s, int at) {
    if (at < 0 || at >= s.size()) {
      return false;
    }
    return adverbs.matches(s.tokens(), at) || isDerivedAdverb(s, at);
  }

  /** "Repeatedly", but not "Italy" or "family". */
  private static boolean isDerivedAdverb(Sentence s, int at) {
    Token token = s.token(at);
    boolean name = token.isCapitalised() && !s.is(at + 1, ",");
    return token.norm().length() > 4
        && token.norm().endsWith("ly")
        && !name
        && !token.isAny(NO_ADVERBS);
  }

  boolean isPreposition(Sentence s, int at) {
    return prepositions.matches(s.tokens(), at);
  }

  boolean isConjunction(Sentence s, int at) {
    return conjunctions.matches(s.tokens(), at);
  }

  boolean isRelative(Sentence s, int at) {
    return relatives.matches(s.tokens(), at);
  }

  boolean isMark(Sentence s, int at) {
    return !s.token(at).isWord() && !s.is(at, "'s") && !s.is(at, "n't") && !s.is(at, "'");
  }

  int saying(Sentence s, int at) {
    return longest(saying, s, at);
  }

  int standing(Sentence s, int at) {
    return longest(standing, s, at);
  }

  private static int longest(List<Phrases> classes, Sentence s, int at) {
    int longest = 0;
    for (Phrases words : classes) {
      longest = Math.max(longest, words.match(s.tokens(), at));
    }
    return longest;
  }

  /** Whether a word of both sorts is a verb here. */
  boolean isVerb(Sentence s, int at) {
    Token token = s.token(at);
    Token before = at == 0 ? null : s.token(at - 1);
    if (before == null) {
      return token.norm().endsWith("ing");
    }
    boolean name = token.isCapitalised() && before.isWord();
    if (name || before.isAny(BEFORE_NOUNS) && !before.is("that") || isNounByArticle(s, at)) {
      return false;
    }
    String norm = token.norm();
    boolean inflected = norm.endsWith("ed") || norm.endsWith("ing") || isIrregularPast(token);
    boolean base = token.lemmas().size() == 1 || !norm.endsWith("s");
    if (inflected) {
      return !isPassive(s, at);
    }
    if (base && token.isAny(NEVER_NOUNS)) {
      return before.isWord() || before.isComma() || before.is("--") || before.is(")");
    }
    return base ? isBeforeBase(s, at, before) : isAfterSingular(s, at);
  }

  /** Whether the word before makes it a noun. */
  boolean isNoun(Sentence s, int at) {
    return at > 0 && s.token(at - 1).isAny(BEFORE_NOUNS)
        || s.token(at).norm().endsWith("s") && !isVerb(s, at);
  }

  private boolean isNounByArticle(Sentence s, int at) {
    return at >= 2
        && s.token(at).norm().endsWith("s")
        && !s.token(at - 1).isCapitalised()
        && s.token(at - 2).is("'s");
  }

  private static boolean isIrregularPast(Token token) {
    return token.lemmas().size() > 1 && !token.norm().endsWith("s");
  }

  private boolean isBeforeBase(Sentence s, int at, Token before) {
    boolean plural = before.norm().endsWith("s") && before.isWord() && !before.is("as");
    return isAuxiliary(s, at - 1) || isAdverb(s, at - 1) || before.isAny(PRONOUNS) || plural;
  }

  /** A form in -s is a verb after a singular subject, and a noun where it is one more often. */
  private boolean isAfterSingular(Sentence s, int at) {
    Token before = s.token(at - 1);
    boolean pronoun = before.isAny(PRONOUNS) && !before.is("and") && !before.is("to");
    boolean plain = !nouns.matches(s.tokens(), at) && !isPreposition(s, at - 1);
    boolean followed = at + 1 < s.size() && !isPreposition(s, at + 1);
    boolean named = before.isCapitalised() && !countryAdjective(s, at - 1) && followed;
    return pronoun || plain || isAdverb(s, at - 1) || named;
  }

  private static boolean countryAdjective(Sentence s, int at) {
    String norm = s.token(at).norm();
    boolean led = norm.indexOf('-') > 0 && norm.endsWith("ed");
    return led
        || norm.equals("u.s.")
        || norm.endsWith("an")
        || norm.endsWith("ish")
        || norm.endsWith("i");
  }

  static boolean isPossessive(Sentence s, int at) {
    return s.token(at).isAny(POSSESSIVES);
  }

  boolean isPassive(Sentence s, int at) {
    int i = at - 1;
    while (i >= 0 && isAdverb(s, i)) {
      i--;
    }
    return i >= 0 && s.token(i).isAny(BE) && !s.token(at).norm().endsWith("ing");
  }

  static Quotation quotation(Prose prose, Sentence s, int at) {
    return prose.quotationAt(s.token(at).begin());
  }
}
