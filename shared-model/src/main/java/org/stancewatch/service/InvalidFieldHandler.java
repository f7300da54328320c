package org.stancewatch.service;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.stancewatch.model.InvalidFieldException;

/** A parameter that is wrong: 400, naming it. */
@Singleton
final class InvalidFieldHandler
    implements ExceptionHandler<InvalidFieldException, HttpResponse<ErrorAnswer>> {
  @Override
  public HttpResponse<ErrorAnswer> handle(HttpRequest request, InvalidFieldException problem) {
    return new ErrorAnswer(400, problem.field(), problem.problem()).toResponse();
  }
}
