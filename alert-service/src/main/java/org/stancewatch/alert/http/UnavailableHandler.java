package org.stancewatch.alert.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.stancewatch.alert.query.UnavailableException;
import org.stancewatch.service.ErrorAnswer;

/** A part of the answer cannot be had: 503 with the seconds to wait, and nothing of the rest. */
@Singleton
final class UnavailableHandler
    implements ExceptionHandler<UnavailableException, HttpResponse<ErrorAnswer>> {
  private static final String SECONDS = "2";

  @Override
  public HttpResponse<ErrorAnswer> handle(HttpRequest request, UnavailableException problem) {
    return new ErrorAnswer(503, null, problem.getMessage())
        .toResponse()
        .header(HttpHeaders.RETRY_AFTER, SECONDS);
  }
}
