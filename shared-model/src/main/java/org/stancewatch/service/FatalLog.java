package org.stancewatch.service;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where nobody else wants to know. */
@Singleton
@Requires(missingBeans = FatalHandler.class)
final class FatalLog implements FatalHandler {
  private static final Logger LOG = LoggerFactory.getLogger(FatalLog.class);

  @Override
  public void onFatal(Throwable failure) {
    LOG.error(Failure.of(failure).message(), failure);
  }
}
