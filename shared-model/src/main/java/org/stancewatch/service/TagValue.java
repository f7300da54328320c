package org.stancewatch.service;

import java.util.Locale;

/** How a value of a bounded set is written as the value of a meter's tag. */
public final class TagValue {
  private TagValue() {}

  /** Such as {@code source-conflict}. */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
