package org.stancewatch.extract.proposition;

/** What a mission fills in for a frame. */
enum Slot {
  /** The mission and its soldiers: "the coalition", "foreign troops", "their presence". */
  FORCES,
  /** The host's own soldiers and police. */
  HOME,
  HOST,
  SENDING,
  THREAT,
  /** A pronoun that may stand for the forces. */
  THEY
}
