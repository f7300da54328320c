package org.stancewatch.extract.text;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises what pages, feeds, mailing lists and forums add to an article. */
final class Noise {
  private static final int LONGEST_NOTICE = 320;

  private static final Pattern COMMENT_FOOTER =
      Pattern.compile("\\b[Cc]ommented [A-Z][a-z]{2,8}\\.? \\d|\\d+ (?:upvotes|points) ");

  /** No footer is without one of them, and hardly any other line has one. */
  private static final List<String> COMMENT_WORDS = List.of("ommented ", " upvotes ", " points ");

  /** Beginnings of lines that are no part of an article. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:photos?|(?:photo |image |picture )?credits?|image|file photo|photograph|caption|update"
              + "|correction|video)\\b *[:/]|(?-i:FILE) ?[\u2013\u2014-]|\\((?:photo(?:graph)? by|updates? with|updated)\\b|\u00a9"
              + "|(?:also read|read (?:more|next|also)|more from|see also|related(?: stories"
              + "| articles)?|watch|listen|recommended|up next|don.t miss|in this article|most read|trending)\\b ?[:|\u2013-]"
              + "|(?:click here|sign up|subscribe|follow us|share this|log ?in|write to|contact (?:us|the (?:author|editor|newsroom|reporter)|\\S+@)"
              + "|advertisement|skip to|this archive|you must log|browse other|not the answer"
              + "|appeared in the|for immediate release|timeout|all rights reserved|copyright|an earlier version of this (?:article|story)"
              + "|reporting by|editing by|additional reporting|for more information|you can learn"
              + "|you (?:did not|are) (?:use|using) th|this (?:story|article) (?:was|has been) (?:first |originally )?(?:updated|corrected|published|produced|amended|adapted|translated)"
              + "|we use cookies|by continuing|accept (?:all )?cookies|privacy policy|terms of (?:use|service))\\b"
              + "|(?:author|byline|tags?|categories|topics|source|filed under|media contact|press"
              + " contact)s?:"
              + "|from [A-Z][\\p{L} .-]{2,50}, published\\b|(?-i:[Bb]y (?:\\p{Lu}[\\p{L}.'\u2019-]*,?(?: |$)|(?:and|of|the|for|de|van|von|in) ){1,9}$)"
              + "|#+$|\\d+ (?:answers?|comments?|shares?|votes?|replies)\\P{L}*$",
          Pattern.CASE_INSENSITIVE);

  /** Credits at the end of a caption. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:\\b(?:Photo|Photograph|Image|Picture|Credit|Photo credit)s?(?::| by) ?[^!?]{2,70}"
              + "|Getty Images|/ ?(?:AP|AFP|Reuters|REUTERS|EPA|Getty|Bloomberg)(?: Photo| via [A-Za-z"
              + " ]{2,20})?|\\((?:AP|AFP|Reuters|File) ?[Pp]hoto[^)]{0,60}\\)|\\(not pictured\\)[^.]*)\\)?$");

  private static final Pattern MARKS = Pattern.compile("[\\P{L}]*+|https?://\\S*+|\\S*@\\S*+");
  private static final List<String> NOTICES =
      List.of("all rights reserved", "privacy policy", "unsubscribe");

  /** Where a page speaks of its cookies, and not a cook of his. */
  private static final List<String> PAGE =
      List.of("we use", "uses cookies", "accept", "consent", "browser", "site");

  private Noise() {}

  static boolean isCommentFooter(String line) {
    return COMMENT_WORDS.stream().anyMatch(line::contains) && COMMENT_FOOTER.matcher(line).find();
  }

  static boolean is(String content) {
    if (MARKS.matcher(content).matches() || OPENING.matcher(content).lookingAt()) {
      return true;
    }
    return content.length() <= LONGEST_NOTICE
        && (isNotice(content) || CREDIT.matcher(content).find());
  }

  private static boolean isNotice(String content) {
    String lower = content.toLowerCase(java.util.Locale.ROOT);
    boolean cookies = lower.contains("cookies") && PAGE.stream().anyMatch(lower::contains);
    return cookies || NOTICES.stream().anyMatch(lower::contains);
  }
}
