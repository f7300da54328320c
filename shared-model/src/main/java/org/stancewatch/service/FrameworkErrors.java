package org.stancewatch.service;

import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Gives errors that the framework finds, such as an unknown path, the form of all others. */
@Singleton
final class FrameworkErrors implements ErrorResponseProcessor<ErrorAnswer> {
  @Override
  public MutableHttpResponse<ErrorAnswer> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    String message =
        context.getErrors().stream().findFirst().map(Error::getMessage).orElse(response.reason());
    return response
        .body(new ErrorAnswer(response.code(), null, message))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }
}
