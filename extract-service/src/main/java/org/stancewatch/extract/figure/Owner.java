package org.stancewatch.extract.figure;

/**
 * Whose soldiers they are.
 *
 * @param name always the same for the same: a country, a body, or "coalition" or "foreign" for all
 *     of a mission's
 * @param length how many tokens name it
 * @param sending whether it is the sending side, or of it
 */
record Owner(String name, int length, boolean sending) {
  static final String COALITION = "coalition";
  static final String FOREIGN = "foreign";

  /** Whether it stands for soldiers of several countries. */
  boolean isJoint() {
    return name.equals(COALITION) || name.equals(FOREIGN);
  }
}
