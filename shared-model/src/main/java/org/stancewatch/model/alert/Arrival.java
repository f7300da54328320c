package org.stancewatch.model.alert;

/** Whether a contradiction is news or was learned late. */
public enum Arrival {
  /** The later side is the latest the actor is known to have said. */
  CURRENT,
  /** A late document shows a contradiction that lies before what was known already. */
  EARLIER
}
