package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import java.util.List;
import java.util.Optional;
import org.stancewatch.alert.view.AlertView;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.service.ErrorAnswer;
import org.stancewatch.topic.TopicFollower;

/** The alerts that were told last, the retracted ones among them. */
@Controller("/alerts")
final class AlertController {
  private static final int USUAL_LIMIT = 100;
  private static final int HIGHEST_LIMIT = 1000;

  private final AlertView alerts;
  private final Dossiers dossiers;
  private final TopicFollower follower;

  AlertController(AlertView alerts, Dossiers dossiers, TopicFollower follower) {
    this.alerts = alerts;
    this.dossiers = dossiers;
    this.follower = follower;
  }

  @Get
  List<Alert> find(HttpRequest<?> request) {
    Parameters parameters =
        Parameters.of(request, "mission", "actor", "proposition", "kind", "limit");
    Watched watched = Watched.of(parameters, dossiers);
    Optional<AlertKind> kind = parameters.word("kind", AlertKind.class);
    int limit = parameters.number("limit", HIGHEST_LIMIT).orElse(USUAL_LIMIT);
    checkReady();
    return alerts.find(
        alert ->
            watched.includes(alert.mission(), alert.proposition(), alert.holder())
                && kind.map(alert.kind()::equals).orElse(true),
        limit);
  }

  @Get("/{id}")
  HttpResponse<?> get(@PathVariable String id) {
    AlertId wanted = new AlertId(id);
    checkReady();
    return alerts
        .find(wanted)
        .<HttpResponse<?>>map(HttpResponse::ok)
        .orElseGet(() -> new ErrorAnswer(404, "id", "no alert \"" + id + "\"").toResponse());
  }

  private void checkReady() {
    if (!follower.isCaughtUp()) {
      throw new NotReadyException();
    }
  }
}
