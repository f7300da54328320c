package org.stancewatch.model;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * A foreign military mission that a dossier watches.
 *
 * @param name the name to show
 * @param names what articles call it ("the international coalition", "Operation Inherent Resolve")
 * @param host the country it is in
 * @param sending who sent it
 * @param threat what it was sent against; null if it was sent against no one in particular
 */
public record Mission(
    MissionId id, String name, List<String> names, Side host, Side sending, @Nullable Side threat) {
  public Mission {
    Require.present("id", id);
    Require.text("name", name, Source.LONGEST_NAME);
    names = Require.list("names", names);
    Require.present("host", host);
    Require.present("sending", sending);
  }
}
