package org.stancewatch.alert.query;

import java.util.function.Function;

/** Which instance holds which part of the ledger, and what this one holds. */
public interface Placement {
  /**
   * Where a matter lies.
   *
   * @param instance the address of the instance that holds it, as {@code host:port}
   * @param isHere whether that is this instance
   */
  record Place(int partition, String instance, boolean isHere) {}

  /**
   * @throws UnavailableException if that is not known just now
   */
  Place of(Matter matter);

  /**
   * Reads a partition that this instance holds.
   *
   * @throws UnavailableException if it does not hold it, or not all the while
   */
  <R> R read(int partition, Function<LedgerPartition, R> reading);
}
