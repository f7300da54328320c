package org.stancewatch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.AttributedPassage.Range;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.extract.attribution.Source;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Quotation;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.model.Mode;

/** One act of telling while an article is read: its parts are found one after the other. */
final class Telling {
  private static final int NO_SPEECH = -1;
  private static final int SHORTEST = 10;
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private final Prose prose;
  private final int paragraph;
  private final int speech;
  private final List<Range> content = new ArrayList<>();
  private Attribution attribution;
  private String speaker;
  private Mode mode;

  /**
   * @param content what the cue governs, not empty
   * @param speaker the name of who speaks; null if that can't be told
   */
  Telling(Prose prose, Attribution attribution, Span content, String speaker) {
    this.prose = prose;
    this.attribution = attribution;
    this.speaker = speaker;
    this.mode = attribution.mode();
    Sentence sentence = prose.sentences().get(attribution.sentence());
    paragraph = sentence.paragraph();
    Range range = range(sentence, content);
    Quotation first = prose.quotationAt(range.begin());
    Quotation quotation = first == null ? prose.quotationAt(range.end() - 1) : first;
    speech = quotation == null ? NO_SPEECH : quotation.speech();
    this.content.add(range);
  }

  /** Whether it stands in the same paragraph or speech. */
  boolean isNear(Telling other) {
    return paragraph == other.paragraph || isOneSpeech(other);
  }

  private boolean isOneSpeech(Telling other) {
    return speech != NO_SPEECH && speech == other.speech;
  }

  /** Takes in a part of the same act; false if it is none. */
  boolean take(Telling part) {
    boolean same = hasCue() && part.hasCue() ? isSameCue(part) : isQuoted() == part.isQuoted();
    if (!same || !isSameSource(part.attribution.source())) {
      return false;
    }
    if (!hasCue()) {
      attribution = part.attribution;
      speaker = part.speaker;
    }
    content.addAll(part.content);
    mode = mode == part.mode ? mode : Mode.MIXED;
    return true;
  }

  /** Whether its cue is part of what another tells. */
  boolean isWithin(Telling outer) {
    return outer != this
        && sentenceNumber() == outer.sentenceNumber()
        && hasCue()
        && outer.hasCue()
        && outer.tells(attribution.cue())
        && !(tells(outer.attribution.cue()) && isTrailing());
  }

  /** Nothing that somebody thinks or wants is told in fewer characters, a quotation aside. */
  boolean isLongEnough() {
    int length = content.stream().mapToInt(range -> range.end() - range.begin()).sum();
    return mode != Mode.INDIRECT || length >= SHORTEST;
  }

  int sentenceNumber() {
    return attribution.sentence();
  }

  private boolean tells(Cue cue) {
    int begin = range(sentence(), new Span(cue.from(), cue.to())).begin();
    return content.stream().anyMatch(range -> range.begin() <= begin && begin < range.end());
  }

  /** Whether the cue follows what it governs. */
  private boolean isTrailing() {
    return attribution.content().to() <= attribution.cue().from();
  }

  private Sentence sentence() {
    return prose.sentences().get(attribution.sentence());
  }

  private boolean hasCue() {
    return attribution.cue().kind() != Cue.Kind.NONE;
  }

  private boolean isQuoted() {
    return speech != NO_SPEECH;
  }

  private boolean isSameCue(Telling part) {
    return attribution.sentence() == part.attribution.sentence()
        && attribution.cue().equals(part.attribution.cue());
  }

  private boolean isSameSource(Source other) {
    Source source = attribution.source();
    return source == null || other == null
        ? source == other
        : source.sentence() == other.sentence() && source.span().equals(other.span());
  }

  AttributedPassage passage() {
    Source source = attribution.source();
    boolean inText =
        source != null && source.sentence() != Source.IN_TITLE && !source.span().isEmpty();
    Cue cue = attribution.cue();
    return new AttributedPassage(
        inText ? source(prose.sentences().get(source.sentence()), source) : null,
        hasCue()
            ? range(prose.sentences().get(attribution.sentence()), new Span(cue.from(), cue.to()))
            : null,
        List.copyOf(content),
        speaker,
        mode,
        cue.kind());
  }

  /** In "Smith, who said" it is the pronoun next to the cue that names the source. */
  private Range source(Sentence sentence, Source source) {
    if (!hasCue() || source.sentence() != attribution.sentence()) {
      return range(sentence, source.span());
    }
    int before = attribution.cue().from() - 1;
    while (before > source.span().to() && sentence.token(before).norm().endsWith("ly")) {
      before--;
    }
    boolean relative = before >= source.span().to() && sentence.token(before).isAny(RELATIVES);
    return range(sentence, relative ? new Span(before, before + 1) : source.span());
  }

  private static Range range(Sentence sentence, Span span) {
    return new Range(sentence.token(span.from()).begin(), sentence.token(span.to() - 1).end());
  }
}
