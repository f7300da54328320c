package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.stancewatch.service.ErrorAnswer;

/** Asked for what there is not: 404, naming it. */
@Singleton
final class UnknownFieldHandler
    implements ExceptionHandler<UnknownFieldException, HttpResponse<ErrorAnswer>> {
  @Override
  public HttpResponse<ErrorAnswer> handle(HttpRequest request, UnknownFieldException problem) {
    return new ErrorAnswer(404, problem.field(), problem.getMessage()).toResponse();
  }
}
