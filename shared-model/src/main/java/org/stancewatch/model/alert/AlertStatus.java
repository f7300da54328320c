package org.stancewatch.model.alert;

/** How well an alert is founded. */
public enum AlertStatus {
  /** One side or both rest on a single independent origin. */
  PROVISIONAL,
  /** Both sides rest on two or more independent origins. */
  CORROBORATED,
  /** What it rested on was withdrawn. */
  RETRACTED
}
