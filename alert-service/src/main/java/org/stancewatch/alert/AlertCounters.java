package org.stancewatch.alert;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.stancewatch.model.Holder;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Severity;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.model.dossier.Dossier;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.service.TagValue;

/** Counts alerts by what they are, by what they are about, and by who contradicts themselves. */
final class AlertCounters {
  private static final String PREFIX = "stancewatch.alert.";
  private static final String RAISED = "raised";
  private static final String UPDATED = "updated";

  /** Those whom no dossier names. */
  private static final String OTHER = "other";

  private final MeterRegistry registry;
  private final Dossiers dossiers;

  AlertCounters(MeterRegistry registry, Dossiers dossiers) {
    this.registry = registry;
    this.dossiers = dossiers;
    for (AlertKind kind : AlertKind.values()) {
      for (Severity severity : Severity.values()) {
        for (AlertStatus status : AlertStatus.values()) {
          countTold(0, kind, severity, status, RAISED);
          countTold(0, kind, severity, status, UPDATED);
        }
      }
    }
    dossiers.all().forEach(this::register);
  }

  private void register(Dossier dossier) {
    MissionId mission = dossier.mission().id();
    for (AlertKind kind : AlertKind.values()) {
      dossier
          .propositions()
          .propositions()
          .forEach(proposition -> countRaised(0, mission, proposition.id(), kind));
    }
    dossier.actors().forEach(actor -> countHolder(0, mission, actor.id().value()));
    countHolder(0, mission, OTHER);
  }

  void onRaised(Alert alert) {
    countTold(1, alert.kind(), alert.severity(), alert.status(), RAISED);
    countRaised(1, alert.mission(), alert.proposition(), alert.kind());
    countHolder(1, alert.mission(), holder(alert.mission(), alert.holder()));
  }

  void onUpdated(Alert alert) {
    countTold(1, alert.kind(), alert.severity(), alert.status(), UPDATED);
  }

  private String holder(MissionId mission, Holder holder) {
    return dossiers.of(mission).flatMap(dossier -> dossier.actor(holder.id())).isPresent()
        ? holder.id().value()
        : OTHER;
  }

  private void countTold(
      int more, AlertKind kind, Severity severity, AlertStatus status, String news) {
    Tags tags =
        Tags.of(
            "kind", TagValue.of(kind),
            "severity", TagValue.of(severity),
            "status", TagValue.of(status),
            "news", news);
    registry.counter(PREFIX + "alerts.told", tags).increment(more);
  }

  private void countRaised(int more, MissionId mission, PropositionId proposition, AlertKind kind) {
    Tags tags =
        Tags.of(
            "mission", mission.value(),
            "proposition", proposition.value(),
            "kind", TagValue.of(kind));
    registry.counter(PREFIX + "alerts.raised", tags).increment(more);
  }

  private void countHolder(int more, MissionId mission, String holder) {
    Tags tags = Tags.of("mission", mission.value(), "holder", holder);
    registry.counter(PREFIX + "holders.contradicted", tags).increment(more);
  }
}
