package org.stancewatch.alert.ledger;

import java.util.List;
import java.util.function.Predicate;

/** Values by key, in the order of their keys. */
public interface OrderedStore<V> {
  void put(String key, V value);

  void delete(String key);

  /** Every value whose key starts with the prefix, in the order of the keys. */
  List<V> startingWith(String prefix);

  /** Those of them that are wanted; a store on disk never holds the others all at once. */
  default List<V> startingWith(String prefix, Predicate<V> wanted) {
    return startingWith(prefix).stream().filter(wanted).toList();
  }
}
