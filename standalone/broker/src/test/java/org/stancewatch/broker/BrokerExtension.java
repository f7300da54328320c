package org.stancewatch.broker;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One broker for all test classes of a JVM, started by the first and stopped after the last.
 *
 * <p>Tests share it, so each creates topics and groups of names of its own. A test takes a {@link
 * Broker} parameter; a Micronaut test, which needs the address before there is an instance to
 * inject, asks {@link #bootstrapServers()} in its {@code TestPropertyProvider} and names this
 * extension above {@code @MicronautTest}, since extensions start in the order they are written.
 */
public final class BrokerExtension implements BeforeAllCallback, ParameterResolver {

  private static volatile SharedBroker running;

  /** The address of the running broker. */
  public static String bootstrapServers() {
    SharedBroker broker = running;
    if (broker == null) {
      throw new IllegalStateException(
          "no broker yet: @ExtendWith(BrokerExtension.class) must stand above @MicronautTest");
    }
    return broker.bootstrapServers();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running = shared(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Broker.class;
  }

  @Override
  public Broker resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return shared(context);
  }

  /** The root store closes what it holds when the last test is done. */
  private static SharedBroker shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(BrokerExtension.class))
        .getOrComputeIfAbsent(SharedBroker.class);
  }
}
