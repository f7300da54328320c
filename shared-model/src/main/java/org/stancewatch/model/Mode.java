package org.stancewatch.model;

/** How an article gives what someone said. */
public enum Mode {
  /** In quotation marks. */
  DIRECT,
  /** In the reporter's words. */
  INDIRECT,
  /** In the reporter's words with quoted fragments. */
  MIXED
}
