package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.function.Function;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionKind;
import org.stancewatch.model.health.ConditionStatus;

/** Which conditions a request asks for. */
record ConditionFilter(
    Optional<ConditionKind> kind,
    Optional<ConditionStatus> status,
    Optional<String> subject,
    Page page) {
  static ConditionFilter of(HttpRequest<?> request) {
    Parameters parameters =
        Parameters.of(request, "kind", "status", "subject", Page.LIMIT, Page.CURSOR);
    return new ConditionFilter(
        parameters.word("kind", ConditionKind.class),
        parameters.word("status", ConditionStatus.class),
        parameters.find("subject", Function.identity()),
        Page.of(parameters));
  }

  boolean includes(Condition condition) {
    return kind.map(condition.kind()::equals).orElse(true)
        && status.map(condition.status()::equals).orElse(true)
        && subject.map(condition.subject()::equals).orElse(true);
  }
}
