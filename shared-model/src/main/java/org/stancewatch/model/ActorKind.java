package org.stancewatch.model;

/** What sort of actor can hold a position. */
public enum ActorKind {
  PERSON,
  /** A post that different persons hold in turn: "Prime Minister of Iraq". */
  OFFICE,
  /** A body that speaks as one: a ministry, a parliament, a party, a militia. */
  INSTITUTION,
  /** The government of a country as a whole. */
  GOVERNMENT,
  /** Someone whom the article does not name: "a senior U.S. official". */
  ANONYMOUS
}
