package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stancewatch.alert.query.Found;
import org.stancewatch.alert.view.AlertView;
import org.stancewatch.alert.view.RevisionReader;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.topic.TopicFollower;

/** The alerts that were told last, the retracted ones among them. */
@Controller("/alerts")
final class AlertController {
  private final AlertView alerts;
  private final RevisionReader revisions;
  private final Dossiers dossiers;
  private final TopicFollower follower;

  AlertController(
      AlertView alerts, RevisionReader revisions, Dossiers dossiers, TopicFollower follower) {
    this.alerts = alerts;
    this.revisions = revisions;
    this.dossiers = dossiers;
    this.follower = follower;
  }

  /** The alerts that were told last, the newest first, as they stand now. */
  @Get
  @WatchedParameters
  @AlertParameters
  @PageParameters
  @Failures
  HttpResponse<List<Alert>> alerts(HttpRequest<?> request) {
    AlertFilter filter = AlertFilter.of(request, dossiers);
    checkReady();
    Page page = filter.page();
    List<Found<Alert>> found =
        alerts.find(filter::includes).stream()
            .map(alert -> new Found<>(AlertFilter.newestFirst(alert), alert))
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
  Alert alert(@PathVariable String id) {
    return known(id, alerts::find);
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
    return revisions.read(known(id, alerts::revisions));
  }

  private <T> T known(String id, Function<AlertId, Optional<T>> find) {
    AlertId wanted = Parameters.parse("id", id, AlertId::new);
    checkReady();
    return find.apply(wanted)
        .orElseThrow(() -> new UnknownFieldException("id", "no alert \"" + id + "\""));
  }

  private void checkReady() {
    if (!follower.isCaughtUp()) {
      throw new NotReadyException();
    }
  }
}
