package org.stancewatch.ingest.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.stancewatch.ingest.publish.UnavailableException;
import org.stancewatch.service.ErrorAnswer;

@Singleton
final class UnavailableHandler implements ExceptionHandler<UnavailableException, HttpResponse<?>> {
  private static final int RETRY_AFTER_SECONDS = 5;

  @Override
  public HttpResponse<?> handle(HttpRequest request, UnavailableException unavailable) {
    String message =
        unavailable.getMessage()
            + "; send the same again later, documents that were taken count as duplicates";
    return new ErrorAnswer(HttpStatus.SERVICE_UNAVAILABLE.getCode(), null, message)
        .toResponse()
        .header(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
  }
}
