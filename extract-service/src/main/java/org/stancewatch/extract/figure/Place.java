package org.stancewatch.extract.figure;

/** Where soldiers are said to be. */
enum Place {
  /** In the mission's country. */
  HOST,
  /** Nothing tells. */
  UNTOLD,
  /** Only in a part of it, or there and elsewhere. */
  PARTLY,
  ELSEWHERE
}
