package org.stancewatch.ingest.submission;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.codec.Json;
import org.stancewatch.model.InvalidFieldException;

/**
 * An article as its sender describes it, unchecked; every field but {@code source} and {@code text}
 * may be null.
 *
 * @param id the document id to use; derived from the address, else from the content, if null
 * @param url where it was published
 * @param source who published it: a name, or an object with id, name and kind
 * @param publishedAt a time like 2024-01-17T10:15:00Z or a day like 2024-01-17
 * @param origin the outlet or wire it credits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Submission(
    String id,
    String url,
    SubmittedSource source,
    String title,
    String byline,
    String language,
    @JsonAlias("published") String publishedAt,
    String text,
    String origin) {
  /** The names that senders may use. */
  public static final Set<String> FIELDS =
      Arrays.stream(Submission.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());

  public Submission withSource(SubmittedSource other) {
    return new Submission(id, url, other, title, byline, language, publishedAt, text, origin);
  }

  /**
   * @throws InvalidFieldException if the bytes are no JSON object of these fields
   */
  public static Submission read(byte[] json) {
    return Json.read(json, Submission.class);
  }
}
