package org.stancewatch.topic;

import org.stancewatch.model.Holder;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Position;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;

/** Record keys: identifiers joined by bars, which no identifier holds. */
public final class Keys {
  private Keys() {}

  public static String of(Statement statement) {
    return join(statement.mission(), statement.proposition());
  }

  public static String of(Retraction retraction) {
    return join(retraction.mission(), retraction.proposition());
  }

  public static String of(Position position) {
    return join(position.mission(), position.proposition(), position.holder());
  }

  public static String join(MissionId mission, PropositionId proposition) {
    return mission + "|" + proposition;
  }

  public static String join(MissionId mission, PropositionId proposition, Holder holder) {
    return join(mission, proposition) + "|" + holder.id();
  }
}
