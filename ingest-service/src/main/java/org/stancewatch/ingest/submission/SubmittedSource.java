package org.stancewatch.ingest.submission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.stancewatch.ingest.text.PlainText;
import org.stancewatch.ingest.text.Slug;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Require;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;

/**
 * A publisher as its sender names it.
 *
 * @param id made from the name if null
 * @param kind unknown if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmittedSource(String id, String name, SourceKind kind) {
  @JsonCreator
  public SubmittedSource {}

  /** Of a sender who gives no more than the name. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SubmittedSource named(String name) {
    return new SubmittedSource(null, name, null);
  }

  /** Its id; empty if it cannot be made out. */
  Optional<SourceId> readableId() {
    try {
      return Optional.of(checked().id());
    } catch (InvalidFieldException e) {
      return Optional.empty();
    }
  }

  /**
   * @throws InvalidFieldException naming {@code source.id} or {@code source.name}
   */
  Source checked() {
    try {
      String line = Require.text("name", PlainText.line(name), Source.LONGEST_NAME);
      SourceId sourceId = id == null ? Slug.of(line) : new SourceId(id);
      return new Source(sourceId, line, kind == null ? SourceKind.UNKNOWN : kind);
    } catch (InvalidFieldException e) {
      throw new InvalidFieldException(
          e.field().equals("name") ? "source.name" : "source.id", e.problem());
    }
  }
}
