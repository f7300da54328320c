package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.util.Optional;
import org.stancewatch.model.Severity;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.model.dossier.Dossiers;

/**
 * Which alerts a request asks for.
 *
 * @param since those raised or changed then or later
 */
record AlertFilter(
    Watched watched,
    Optional<AlertKind> kind,
    Optional<AlertStatus> status,
    Optional<Severity> severity,
    Optional<Instant> since,
    Page page) {
  static AlertFilter of(HttpRequest<?> request, Dossiers dossiers) {
    Parameters parameters =
        Parameters.of(
            request,
            "mission",
            "actor",
            "proposition",
            "kind",
            "status",
            "severity",
            "since",
            Page.LIMIT,
            Page.CURSOR);
    return new AlertFilter(
        Watched.of(parameters, dossiers),
        parameters.word("kind", AlertKind.class),
        parameters.word("status", AlertStatus.class),
        parameters.word("severity", Severity.class),
        parameters.time("since"),
        Page.of(parameters));
  }

  boolean includes(Alert alert) {
    return watched.includes(alert.mission(), alert.proposition(), alert.holder())
        && kind.map(alert.kind()::equals).orElse(true)
        && status.map(alert.status()::equals).orElse(true)
        && severity.map(alert.severity()::equals).orElse(true)
        && since.map(time -> !alert.updatedAt().isBefore(time)).orElse(true);
  }
}
