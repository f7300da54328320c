package org.stancewatch.ingest.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.stancewatch.ingest.intake.Outcome;

/**
 * Takes documents: one JSON object, an array of them, or NDJSON.
 *
 * <p>202 if all were accepted or known, 207 if some were rejected, 400 if all were.
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

  private static HttpStatus status(List<Answer> answers) {
    long rejected = answers.stream().filter(answer -> answer.outcome() == Outcome.REJECTED).count();
    if (rejected == 0) {
      return HttpStatus.ACCEPTED;
    }
    return rejected < answers.size() ? HttpStatus.MULTI_STATUS : HttpStatus.BAD_REQUEST;
  }
}
