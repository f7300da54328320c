package org.stancewatch.alert;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import org.stancewatch.alert.health.ConditionView;
import org.stancewatch.alert.view.AlertView;
import org.stancewatch.alert.view.PositionView;
import org.stancewatch.alert.view.PositionView.Sort;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.Stance;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.model.dossier.Dossier;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.model.health.ConditionKind;
import org.stancewatch.service.TagValue;

/**
 * How many positions, alerts and conditions there are. Every instance sees those of all instances,
 * so that they must not be added up.
 */
@Context
final class ViewMeters {
  private static final String PREFIX = "stancewatch.alert.";

  private final MeterRegistry registry;

  ViewMeters(
      MeterRegistry registry,
      Dossiers dossiers,
      PositionView positions,
      AlertView alerts,
      ConditionView conditions) {
    this.registry = registry;
    dossiers.all().forEach(dossier -> bind(dossier, positions));
    for (AlertKind kind : AlertKind.values()) {
      for (AlertStatus status : AlertStatus.values()) {
        bind(kind, status, alerts);
      }
    }
    for (ConditionKind kind : ConditionKind.values()) {
      bind(kind, conditions);
    }
  }

  private void bind(Dossier dossier, PositionView positions) {
    for (Proposition proposition : dossier.propositions().propositions()) {
      for (Stance stance : Stance.values()) {
        bind(new Sort(dossier.mission().id(), proposition.id(), stance), positions);
      }
    }
  }

  private void bind(Sort sort, PositionView positions) {
    Gauge.builder(PREFIX + "positions.held", positions, view -> view.count(sort))
        .description("Positions that holders hold now")
        .tag("mission", sort.mission().value())
        .tag("proposition", sort.proposition().value())
        .tag("stance", TagValue.of(sort.stance()))
        .register(registry);
  }

  private void bind(AlertKind kind, AlertStatus status, AlertView alerts) {
    Gauge.builder(PREFIX + "alerts.held", alerts, view -> view.count(kind, status))
        .description("Alerts as they stand now, of those that the service keeps")
        .tag("kind", TagValue.of(kind))
        .tag("status", TagValue.of(status))
        .register(registry);
  }

  private void bind(ConditionKind kind, ConditionView conditions) {
    Gauge.builder("stancewatch.health.conditions", conditions, view -> view.countRaised(kind))
        .description("Conditions of the flow of news that hold now")
        .tag("kind", TagValue.of(kind))
        .register(registry);
  }
}
