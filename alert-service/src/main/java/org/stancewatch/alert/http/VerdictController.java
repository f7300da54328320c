package org.stancewatch.alert.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Clock;
import org.stancewatch.alert.verdict.VerdictSender;
import org.stancewatch.alert.verdict.VerdictView;
import org.stancewatch.codec.Json;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertVerdict;

/** What people decide about alerts. Everybody may read it; known senders may write it. */
@Controller("/alerts/{id}/verdict")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VerdictController {
  /** Who decides where everybody may write. */
  private static final String ANYONE = "anyone";

  private final KnownAlerts alerts;
  private final VerdictView verdicts;
  private final VerdictSender sender;
  private final Clock clock = Clock.systemUTC();

  VerdictController(KnownAlerts alerts, VerdictView verdicts, VerdictSender sender) {
    this.alerts = alerts;
    this.verdicts = verdicts;
    this.sender = sender;
  }

  /**
   * What was decided about an alert.
   *
   * @param id of the alert
   */
  @Get
  @Failures
  AlertVerdict verdict(@PathVariable String id) {
    return verdicts
        .of(alerts.known(id))
        .orElseThrow(() -> new UnknownFieldException("id", "nobody has decided about it"));
  }

  /**
   * Decides about an alert, in place of what was decided before.
   *
   * @param id of the alert
   */
  @Put
  @Failures
  @RequestBody(content = @Content(schema = @Schema(implementation = Decided.class)))
  AlertVerdict decide(
      @PathVariable String id, @Body String body, @Nullable Authentication authentication) {
    Alert alert = alerts.known(id);
    Decided decided = Json.read(body, Decided.class);
    String by = authentication == null ? ANYONE : authentication.getName();
    AlertVerdict verdict =
        new AlertVerdict(
            alert.id(),
            alert.before().saidAt(),
            alert.after().saidAt(),
            decided.decision(),
            by,
            clock.instant(),
            decided.comment());
    sender.send(verdict);
    return verdict;
  }

  /**
   * Takes back what was decided about an alert.
   *
   * @param id of the alert
   */
  @Delete
  @Failures
  HttpResponse<Void> withdraw(@PathVariable String id) {
    sender.withdraw(alerts.known(id).id());
    return HttpResponse.noContent();
  }
}
