package org.stancewatch.alert.query;

import org.stancewatch.model.Require;

/**
 * Something found, and its place in the order of all that is found.
 *
 * @param key by which it is ordered; no two have the same
 */
public record Found<T>(String key, T value) {
  public Found {
    Require.present("key", key);
    Require.present("value", value);
  }
}
