package org.stancewatch.service;

import io.micronaut.context.annotation.Context;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import org.reactivestreams.Publisher;

/** Knows senders by their bearer tokens. */
@Context
final class SenderTokens implements TokenValidator<HttpRequest<?>> {
  private final Tokens tokens;

  SenderTokens(WritesConfiguration writes) {
    tokens = writes.tokens();
  }

  @Override
  public Publisher<Authentication> validateToken(String token, HttpRequest<?> request) {
    return tokens
        .sender(token)
        .map(Authentication::build)
        .map(Publishers::just)
        .orElseGet(Publishers::empty);
  }
}
