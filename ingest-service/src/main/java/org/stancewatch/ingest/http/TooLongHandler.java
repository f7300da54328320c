package org.stancewatch.ingest.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.exceptions.ContentLengthExceededHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.stancewatch.ingest.intake.Refusal;

/** A body so long that it is not even worth throwing away: the connection ends with the answer. */
@Singleton
@Replaces(ContentLengthExceededHandler.class)
final class TooLongHandler
    implements ExceptionHandler<ContentLengthExceededException, HttpResponse<?>> {
  private final RefusedBodyHandler handler;

  TooLongHandler(RefusedBodyHandler handler) {
    this.handler = handler;
  }

  @Override
  public HttpResponse<?> handle(HttpRequest request, ContentLengthExceededException exceeded) {
    return handler
        .handle(request, new RefusedBodyException(Refusal.TOO_LARGE, exceeded.getMessage()))
        .header(HttpHeaders.CONNECTION, "close");
  }
}
