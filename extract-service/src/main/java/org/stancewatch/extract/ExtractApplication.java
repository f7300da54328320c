package org.stancewatch.extract;

import io.micronaut.runtime.Micronaut;

/** Starts the extract service alone. */
public final class ExtractApplication {
  private ExtractApplication() {}

  public static void main(String[] args) {
    Micronaut.build(args)
        .deduceEnvironment(false)
        .environments("extract")
        .mainClass(ExtractApplication.class)
        .start();
  }
}
