package org.stancewatch.service;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;

/** One service in a context of its own, which knows of no other's beans and settings. */
public final class RunningService implements AutoCloseable {
  private final ApplicationContext context;
  private final EmbeddedServer server;

  private RunningService(ApplicationContext context, EmbeddedServer server) {
    this.context = context;
    this.server = server;
  }

  /**
   * Returns when the service answers HTTP; whether it is ready, its health tells.
   *
   * @param environment the Micronaut environment with the service's beans and settings
   * @param properties what is particular to this run, over the service's own configuration
   * @param fatal told when the service cannot go on by itself
   * @param arguments of the command line, such as {@code -stancewatch.topics.partitions=3}
   */
  public static RunningService start(
      String environment, Map<String, Object> properties, FatalHandler fatal, String... arguments) {
    ApplicationContext context =
        ApplicationContext.builder()
            .args(arguments)
            .deduceEnvironment(false)
            .environments(environment)
            .properties(properties)
            .singletons(fatal)
            // A wrong value shows at the start, not when it is first used.
            .eagerInitConfiguration(true)
            .build();
    try {
      context.start();
      EmbeddedServer server = context.getBean(EmbeddedServer.class);
      server.start();
      return new RunningService(context, server);
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  public URI url() {
    return URI.create("http://localhost:" + server.getPort());
  }

  @Override
  public void close() {
    context.close();
  }
}
