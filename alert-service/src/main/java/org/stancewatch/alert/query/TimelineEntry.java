package org.stancewatch.alert.query;

import java.util.List;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Require;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.AlertId;

/**
 * A statement in the life of an actor, and what became of it.
 *
 * @param said when it was said; if it is undated, the day by which it was said at the latest
 * @param counts whether it counts towards the actor's position
 * @param why it does or does not, in half a sentence
 * @param alerts those of the actor's alerts that rest on it
 */
public record TimelineEntry(
    PartialDate said, boolean counts, String why, List<AlertId> alerts, Statement statement) {
  public TimelineEntry {
    Require.present("said", said);
    Require.present("why", why);
    alerts = Require.list("alerts", alerts);
    Require.present("statement", statement);
  }
}
