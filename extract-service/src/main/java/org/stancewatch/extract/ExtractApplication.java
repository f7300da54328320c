package org.stancewatch.extract;

import io.micronaut.runtime.Micronaut;

/** Starts the extract service alone. */
public final class ExtractApplication {
  public static final String ENVIRONMENT = "extract";

  private ExtractApplication() {}

  public static void main(String[] args) {
    Micronaut.build(args)
        .mainClass(ExtractApplication.class)
        .deduceEnvironment(false)
        .environments(ENVIRONMENT)
        .start();
  }
}
