package org.stancewatch.service;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** Tells a sender without a known token what is expected. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class UnknownSenderHandler
    implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
    return new ErrorAnswer(
            401, HttpHeaders.AUTHORIZATION, "expected \"Bearer \" and the token of a known sender")
        .toResponse()
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }
}
