package org.stancewatch.alert.view;

import java.util.List;

/**
 * Where the revisions of one alert lie in the topic of alerts.
 *
 * @param offsets in the order in which they were told
 */
public record Revisions(int partition, List<Long> offsets) {
  public Revisions {
    offsets = List.copyOf(offsets);
  }
}
