package org.stancewatch.model.health;

/** What can be the matter. */
public enum ConditionKind {
  /** A source that used to send documents sends no new ones. */
  SOURCE_SILENT,
  /** Nothing newer is known of what an actor of a dossier says on a proposition. */
  ACTOR_UNHEARD,
  /** Too many records of a topic are not yet read, or one of them for too long. */
  PIPELINE_LAG,
  /** Records are set aside. */
  DEAD_LETTERS_GROW
}
