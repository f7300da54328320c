package org.stancewatch.model.health;

/** Whether a condition holds. */
public enum ConditionStatus {
  /** It holds. */
  RAISED,
  /** It held, and has passed or is no longer watched for. */
  CLEARED
}
