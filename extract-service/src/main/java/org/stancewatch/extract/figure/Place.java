package org.stancewatch.extract.figure;

/** Where soldiers are said to be. */
enum Place {
  /** In the mission's country. */
  HOST,
  /** In "the country", "here" or "there". */
  HERE,
  /** Nothing tells. */
  UNTOLD,
  /** Only in a part of it, or there and elsewhere. */
  PARTLY,
  ELSEWHERE;

  /** "The country" is the one that the article tells of. */
  Place in(Context context) {
    Place meant = context.topic() ? HOST : ELSEWHERE;
    return this == HERE ? meant : this;
  }
}
