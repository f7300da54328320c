package org.stancewatch.alert.ledger;

import java.util.List;

/** Values by key, in the order of their keys. */
public interface OrderedStore<V> {
  void put(String key, V value);

  void delete(String key);

  /** Every value whose key starts with the prefix, in the order of the keys. */
  List<V> startingWith(String prefix);
}
