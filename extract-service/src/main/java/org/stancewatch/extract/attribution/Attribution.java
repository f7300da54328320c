package org.stancewatch.extract.attribution;

import jakarta.annotation.Nullable;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.model.Mode;

/**
 * A stretch of a sentence, and who is said to have said or wanted it.
 *
 * @param sentence the number of the sentence
 * @param source null if the one who speaks is the latest to have spoken
 * @param content what is said: the tokens the cue governs, the cue's own left out
 * @param opening where the sentence began that the content goes on with: "The fight" in "The fight,
 *     she said, goes on"; null if nothing interrupts it
 */
public record Attribution(
    int sentence, Source source, Cue cue, Span content, Mode mode, @Nullable Span opening) {
  Attribution(int sentence, Source source, Cue cue, Span content, Mode mode) {
    this(sentence, source, cue, content, mode, null);
  }

  /** A whole sentence that the reporter says without naming anybody. */
  public static Attribution ofReporter(Sentence sentence) {
    Span whole = new Span(0, sentence.size());
    return new Attribution(sentence.index(), null, Cue.NONE, whole, Mode.INDIRECT);
  }

  /** The cue and what it governs: what a frame may match. */
  public Span scope() {
    if (opening != null) {
      return new Span(opening.from(), content.to());
    }
    boolean before = cue.kind() != Cue.Kind.NONE && cue.to() <= content.from();
    return before ? new Span(cue.from(), content.to()) : content;
  }

  /** What interrupts it; empty if nothing does. */
  public Span interruption() {
    return opening == null ? Span.NONE : new Span(opening.to(), content.from());
  }

  /** Everything, source included if it stands in the same sentence. */
  public Span whole() {
    int from = content.from();
    int to = content.to();
    if (cue.kind() != Cue.Kind.NONE) {
      from = Math.min(from, cue.from());
      to = Math.max(to, cue.to());
    }
    if (source != null && source.sentence() == sentence) {
      from = Math.min(from, source.span().from());
      to = Math.max(to, source.span().to());
    }
    return new Span(from, to);
  }
}
