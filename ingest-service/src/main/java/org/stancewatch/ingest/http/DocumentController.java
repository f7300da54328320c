package org.stancewatch.ingest.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.stancewatch.ingest.intake.Outcome;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Id;

/**
 * Takes documents: one JSON object, an array of them, or NDJSON; and takes them back.
 *
 * <p>Of documents, 202 if all were accepted or known, 207 if some were rejected, 400 if all were.
 */
@Controller("/documents")
final class DocumentController {
  private final Submissions submissions;

  DocumentController(Submissions submissions) {
    this.submissions = submissions;
  }

  @Post(consumes = MediaType.ALL, produces = MediaType.APPLICATION_JSON)
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<List<Answer>> submit(HttpRequest<?> request, @Body @Nullable InputStream body)
      throws IOException {
    // Closing it lets the server throw away what was not read, so that the sender sees the answer.
    try (InputStream in = body == null ? InputStream.nullInputStream() : body) {
      List<Answer> answers = submissions.take(request, in);
      return HttpResponse.<List<Answer>>status(status(answers)).body(answers);
    }
  }

  /**
   * Withdraws a document, whether or not there is one; 202.
   *
   * @param id may hold what separates the parts of a path, to be told what is wrong with it
   */
  @Delete(uri = "/{+id}", produces = MediaType.APPLICATION_JSON)
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Status(HttpStatus.ACCEPTED)
  Answer withdraw(HttpRequest<?> request, @PathVariable String id) {
    return submissions.withdraw(request, new DocumentId(Id.checked("id", id)));
  }

  private static HttpStatus status(List<Answer> answers) {
    long rejected = answers.stream().filter(answer -> answer.outcome() == Outcome.REJECTED).count();
    if (rejected == 0) {
      return HttpStatus.ACCEPTED;
    }
    return rejected < answers.size() ? HttpStatus.MULTI_STATUS : HttpStatus.BAD_REQUEST;
  }
}
