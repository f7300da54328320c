package org.stancewatch.alert.query;

import java.util.List;

/** What can be asked of one matter after the other. */
@FunctionalInterface
public interface Question<T> {
  /**
   * What is found of one matter, by its place in the order of all.
   *
   * @param partition the one in which the matter lies
   */
  List<Found<T>> ask(LedgerPartition partition, Matter matter);
}
