package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.stancewatch.alert.query.TimelineEntry;
import org.stancewatch.model.dossier.Dossiers;

/** What an actor said over the years, and what became of it. */
@Controller("/actors")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ActorController {
  private final WholeLedger ledger;
  private final Dossiers dossiers;

  ActorController(WholeLedger ledger, Dossiers dossiers) {
    this.ledger = ledger;
    this.dossiers = dossiers;
  }

  /**
   * All that an actor said, or that was said for them, the oldest first.
   *
   * @param actor a person, an office, an institution or a government
   */
  @Get("/{actor}/timeline")
  @MatterParameters
  @PageParameters
  @Failures
  HttpResponse<List<TimelineEntry>> timeline(HttpRequest<?> request, @PathVariable String actor) {
    Asked<TimelineEntry> asked = Asked.timeline(request, actor, dossiers);
    return asked.page().answer(request, ledger.ask(asked, request, PeerController.TIMELINE));
  }
}
