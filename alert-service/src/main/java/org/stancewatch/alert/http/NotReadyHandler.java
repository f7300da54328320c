package org.stancewatch.alert.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.stancewatch.service.ErrorAnswer;

/** Asked too early: 503 with the seconds to wait. */
@Singleton
final class NotReadyHandler
    implements ExceptionHandler<NotReadyException, HttpResponse<ErrorAnswer>> {
  private static final String SECONDS = "2";

  @Override
  public HttpResponse<ErrorAnswer> handle(HttpRequest request, NotReadyException problem) {
    return new ErrorAnswer(503, null, problem.getMessage())
        .toResponse()
        .header(HttpHeaders.RETRY_AFTER, SECONDS);
  }
}
