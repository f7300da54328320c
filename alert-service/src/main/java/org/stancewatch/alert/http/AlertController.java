package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.stancewatch.alert.query.Found;
import org.stancewatch.alert.verdict.VerdictView;
import org.stancewatch.alert.view.AlertView;
import org.stancewatch.alert.view.RevisionReader;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.dossier.Dossiers;

/** The alerts that were told last, the retracted ones among them. */
@Controller("/alerts")
final class AlertController {
  private final AlertView alerts;
  private final RevisionReader revisions;
  private final VerdictView verdicts;
  private final KnownAlerts known;
  private final Dossiers dossiers;

  AlertController(
      AlertView alerts,
      RevisionReader revisions,
      VerdictView verdicts,
      KnownAlerts known,
      Dossiers dossiers) {
    this.alerts = alerts;
    this.revisions = revisions;
    this.verdicts = verdicts;
    this.known = known;
    this.dossiers = dossiers;
  }

  /** The alerts that were told last, the newest first, as they stand now. */
  @Get
  @WatchedParameters
  @AlertParameters
  @PageParameters
  @Failures
  HttpResponse<List<ShownAlert>> alerts(HttpRequest<?> request) {
    AlertFilter filter = AlertFilter.of(request, dossiers);
    known.checkReady();
    Page page = filter.page();
    List<Found<ShownAlert>> found =
        alerts.find(filter::includes).stream()
            .map(alert -> new Found<>(Page.newestFirst(alert.raisedAt(), alert.id()), shown(alert)))
            .filter(alert -> alert.key().compareTo(page.after()) > 0)
            .limit(page.most())
            .toList();
    return page.answer(request, found);
  }

  /**
   * One alert as it stands now.
   *
   * @param id of the alert
   */
  @Get("/{id}")
  @Failures
  ShownAlert alert(@PathVariable String id) {
    return shown(known.find(id, alerts::find));
  }

  /**
   * One alert in all its revisions, the oldest first.
   *
   * @param id of the alert
   */
  @Get("/{id}/history")
  @Failures
  @ExecuteOn(TaskExecutors.BLOCKING)
  List<Alert> history(@PathVariable String id) {
    return revisions.read(known.find(id, alerts::revisions));
  }

  private ShownAlert shown(Alert alert) {
    return new ShownAlert(alert, verdicts.of(alert).orElse(null));
  }
}
