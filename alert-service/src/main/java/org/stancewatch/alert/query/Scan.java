package org.stancewatch.alert.query;

import java.util.List;

/** What a store of one partition holds, in the order of the ledger's keys. */
@FunctionalInterface
public interface Scan<V> {
  /**
   * @param prefix what the keys start with; ends with a bar
   * @param after the key after which to begin; empty to begin with the first
   * @param most how many to give, 1 or more
   */
  List<Found<V>> scan(String prefix, String after, int most);
}
