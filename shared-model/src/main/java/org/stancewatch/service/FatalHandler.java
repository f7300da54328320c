package org.stancewatch.service;

/** Is told when a service cannot go on by itself. Whoever runs the service registers one. */
@FunctionalInterface
public interface FatalHandler {
  void onFatal(Throwable failure);
}
