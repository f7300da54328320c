package org.stancewatch.model;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * Who held an office when.
 *
 * @param office the office, itself an actor of the dossier
 * @param from the first day in office
 * @param to the last day in office; null if still in office
 */
public record Tenure(ActorId office, LocalDate from, @Nullable LocalDate to) {
  public Tenure {
    Require.present("office", office);
    Require.present("from", from);
    Require.that(to == null || !to.isBefore(from), "to", "expected a day not before " + from);
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
