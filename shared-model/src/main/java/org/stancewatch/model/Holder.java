package org.stancewatch.model;

/**
 * Who holds a position: the one who speaks or, where they speak for it, their office or their
 * government.
 *
 * @param name the full name to show
 */
public record Holder(Level level, ActorId id, String name) {
  /** How specific the holder is, the most specific first. */
  public enum Level {
    PERSON,
    OFFICE,
    GOVERNMENT
  }

  public Holder {
    Require.present("level", level);
    Require.present("id", id);
    Require.text("name", name, Source.LONGEST_NAME);
  }
}
