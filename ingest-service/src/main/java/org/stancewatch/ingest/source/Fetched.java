package org.stancewatch.ingest.source;

import org.stancewatch.ingest.submission.Submission;

/** What was found at a place: a file, and where in it. */
public sealed interface Fetched {
  /** For the user: {@code news.ndjson:12}. */
  String place();

  /** An article; whether it can be a document is for the ingest service to say. */
  record Read(Submission submission, String place) implements Fetched {}

  /**
   * Something that is no article, or none that can be read.
   *
   * @param reason for the user
   */
  record Unreadable(String place, String reason) implements Fetched {}

  /** Something that may fail to be read, and must not end the reading of the rest. */
  @FunctionalInterface
  interface Attempt {
    Submission read() throws Exception;
  }

  /** Parsers of foreign formats fail in every way there is. */
  static Fetched attempt(String place, Attempt attempt) {
    try {
      return new Read(attempt.read(), place);
    } catch (Exception e) {
      String message = e.getMessage() == null ? e.toString() : e.getMessage();
      return new Unreadable(place, message.lines().findFirst().orElse(e.toString()));
    }
  }
}
