package org.stancewatch.ingest.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.stancewatch.ingest.intake.Intake;
import org.stancewatch.ingest.intake.Item;
import org.stancewatch.ingest.intake.Refusal;
import org.stancewatch.ingest.publish.UnavailableException;
import org.stancewatch.model.DocumentId;
import org.stancewatch.topic.TopicFollower;
import org.stancewatch.tracing.Tracing;

/**
 * Takes the documents of a body all at once and answers when Kafka has acknowledged them all;
 * withdraws documents likewise.
 */
@Singleton
final class Submissions {
  private static final MediaType NDJSON = MediaType.of("application/x-ndjson");

  private final Intake intake;
  private final TopicFollower revisions;
  private final BodyConfiguration limits;
  private final Tracing tracing;

  Submissions(Intake intake, TopicFollower revisions, BodyConfiguration limits, Tracing tracing) {
    this.intake = intake;
    this.revisions = revisions;
    this.limits = limits;
    this.tracing = tracing;
  }

  /**
   * @throws RefusedBodyException if the body cannot be read as documents
   * @throws UnavailableException if a document was not acknowledged in time
   */
  List<Answer> take(HttpRequest<?> request, InputStream body) {
    try (RequestTrace trace = new RequestTrace(tracing, request, "POST /documents")) {
      return take(request, body, trace);
    }
  }

  private List<Answer> take(HttpRequest<?> request, InputStream body, RequestTrace trace) {
    requireStarted();
    Batch batch = new Batch(request.getRemoteAddress().getAddress().getHostAddress(), trace);
    MediaType type = request.getContentType().orElse(MediaType.ALL_TYPE);
    InputStream limited = new LimitedInputStream(body, limits.mostBytes());
    if (request.getContentLength() > limits.mostBytes()) {
      throw RefusedBodyException.tooLong(limits.mostBytes());
    }
    if (type.matches(MediaType.APPLICATION_JSON_TYPE)) {
      Body.json(limited, limits.mostDocuments(), batch::take);
    } else if (type.matches(NDJSON)) {
      Body.ndjson(limited, limits.mostDocuments(), batch::take);
    } else {
      throw new RefusedBodyException(
          Refusal.UNSUPPORTED, "expected application/json or application/x-ndjson, not " + type);
    }
    return batch.answers();
  }

  /**
   * @throws UnavailableException if the withdrawal was not acknowledged in time
   */
  Answer withdraw(HttpRequest<?> request, DocumentId document) {
    try (RequestTrace trace = new RequestTrace(tracing, request, "DELETE /documents/{id}")) {
      requireStarted();
      return Batch.joined(
          trace.follow(
              true,
              () -> intake.withdraw(document).thenApply(done -> Answer.of(null, null, done))));
    }
  }

  private void requireStarted() {
    if (!revisions.isCaughtUp()) {
      throw new UnavailableException("the service is starting, or cannot reach Kafka", null);
    }
  }

  /** The documents of one body, on their way. */
  private final class Batch {
    private final String remote;
    private final RequestTrace trace;
    private final List<CompletableFuture<Answer>> answers = new ArrayList<>();

    Batch(String remote, RequestTrace trace) {
      this.remote = remote;
      this.trace = trace;
    }

    void take(byte[] json, Integer line, boolean isAlone) {
      int index = answers.size();
      requireNoFailure();
      String place = line == null ? "index" : "line";
      String number = Integer.toString(line == null ? index : line);
      Item item = new Item(json, Map.of("remote", remote, place, number));
      answers.add(
          trace.follow(
              isAlone,
              () -> intake.take(item).thenApply(receipt -> Answer.of(index, line, receipt))));
    }

    /** Each attempt waits in vain while Kafka is away: one is enough to know. */
    private void requireNoFailure() {
      int last = answers.size() - 1;
      if (last >= 0 && answers.get(last).isCompletedExceptionally()) {
        joined(answers.get(last));
      }
    }

    List<Answer> answers() {
      return answers.stream().map(Batch::joined).toList();
    }

    private static Answer joined(CompletableFuture<Answer> answer) {
      try {
        return answer.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof UnavailableException unavailable ? unavailable : e;
      }
    }
  }
}
