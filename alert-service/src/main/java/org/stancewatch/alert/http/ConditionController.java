package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.stancewatch.alert.health.ConditionView;
import org.stancewatch.alert.query.Found;
import org.stancewatch.model.health.Condition;

/** What is, or was, the matter with the flow of news. */
@Controller("/conditions")
final class ConditionController {
  private final ConditionView conditions;
  private final KnownAlerts known;

  ConditionController(ConditionView conditions, KnownAlerts known) {
    this.conditions = conditions;
    this.known = known;
  }

  /** What is the matter with the flow of news, or was; what changed last comes first. */
  @Get
  @Parameter(name = "kind", ref = "#/components/parameters/conditionKind")
  @Parameter(name = "status", ref = "#/components/parameters/conditionStatus")
  @Parameter(name = "subject", ref = "#/components/parameters/subject")
  @PageParameters
  @Failures
  HttpResponse<List<Condition>> conditions(HttpRequest<?> request) {
    ConditionFilter filter = ConditionFilter.of(request);
    known.checkReady();
    Page page = filter.page();
    List<Found<Condition>> found =
        conditions.find(filter::includes).stream()
            .map(one -> new Found<>(Page.newestFirst(one.changedAt(), one.id()), one))
            .filter(one -> one.key().compareTo(page.after()) > 0)
            .limit(page.most())
            .toList();
    return page.answer(request, found);
  }
}
