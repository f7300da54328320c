package org.stancewatch.ingest;

import org.stancewatch.codec.Json;
import org.stancewatch.ingest.submission.Submission;
import org.stancewatch.ingest.submission.SubmittedSource;

/** Submissions as honest senders write them. */
public final class TestSubmissions {
  private TestSubmissions() {}

  /** One that is accepted; articles of different names differ in address and text. */
  public static Submission of(String name) {
    return new Submission(
        null,
        "https://www.example.org/" + name + "?utm_source=feed",
        SubmittedSource.named("Example Wire"),
        "On " + name,
        null,
        "en",
        "2024-01-17",
        "The minister spoke about " + name + ".",
        null);
  }

  public static Submission withText(Submission sent, String text) {
    return new Submission(
        sent.id(),
        sent.url(),
        sent.source(),
        sent.title(),
        sent.byline(),
        sent.language(),
        sent.publishedAt(),
        text,
        sent.origin());
  }

  public static Submission withPublishedAt(Submission sent, String publishedAt) {
    return new Submission(
        sent.id(),
        sent.url(),
        sent.source(),
        sent.title(),
        sent.byline(),
        sent.language(),
        publishedAt,
        sent.text(),
        sent.origin());
  }

  public static String json(String name) {
    return Json.writeText(of(name));
  }
}
