package org.stancewatch.ingest.submission;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.model.Document;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Require;
import org.stancewatch.model.SourceId;

/** What becomes of a submission. */
public sealed interface Admission {
  /** Who published it; empty if that cannot be made out. */
  Optional<SourceId> source();

  /** It is a document. */
  record Accepted(Document document) implements Admission {
    public Accepted {
      Require.present("document", document);
    }

    @Override
    public Optional<SourceId> source() {
      return Optional.of(document.source().id());
    }
  }

  /**
   * It is none.
   *
   * @param field the field at fault, as the sender wrote it; empty if the submission as a whole is
   * @param reason what was expected and what was found, for the sender
   * @param source who published it; empty if that cannot be made out
   */
  record Rejected(String field, String reason, Optional<SourceId> source) implements Admission {
    private static final String INVALID = "invalid-";
    private static final String MALFORMED = "malformed";
    private static final String UNKNOWN_FIELD = "unknown-field";

    public Rejected {
      Require.present("field", field);
      Require.present("reason", reason);
    }

    /**
     * What is counted: {@code invalid-text}, {@code unknown-field}, {@code malformed} and the like;
     * never more words than a submission has fields, whatever senders write.
     */
    public String kind() {
      String name = field.split("[.\\[]", 2)[0];
      if (Submission.FIELDS.contains(name)) {
        return INVALID + name;
      }
      return name.isEmpty() ? MALFORMED : UNKNOWN_FIELD;
    }

    /** Every {@link #kind()} there is. */
    public static Stream<String> kinds() {
      return Stream.concat(
          Stream.of(MALFORMED, UNKNOWN_FIELD), Submission.FIELDS.stream().map(INVALID::concat));
    }
  }

  /**
   * @param now when the submission came
   */
  static Admission of(Submission submission, Instant now) {
    try {
      return new Accepted(DocumentMaker.document(submission, now));
    } catch (InvalidFieldException e) {
      Optional<SourceId> source =
          Optional.ofNullable(submission.source()).flatMap(SubmittedSource::readableId);
      return new Rejected(e.field(), e.problem(), source);
    }
  }

  /** The same for one that is still JSON. */
  static Admission of(byte[] json, Instant now) {
    try {
      return of(Submission.read(json), now);
    } catch (InvalidFieldException e) {
      return new Rejected(e.field(), e.problem(), Optional.empty());
    }
  }
}
