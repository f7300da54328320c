package org.stancewatch.service;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import java.util.Set;
import org.reactivestreams.Publisher;

/** Everybody may read; known senders may write. */
@Singleton
final class WriteRule implements SecurityRule<HttpRequest<?>>, Ordered {
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final boolean open;

  WriteRule(WritesConfiguration writes) {
    open = writes.open();
  }

  @Override
  public Publisher<SecurityRuleResult> check(
      @Nullable HttpRequest<?> request, @Nullable Authentication sender) {
    boolean isAllowed = open || sender != null || READING.contains(request.getMethod());
    return Publishers.just(isAllowed ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
