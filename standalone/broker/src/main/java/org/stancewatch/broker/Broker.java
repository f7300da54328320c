package org.stancewatch.broker;

/**
 * A running Kafka cluster, wherever it runs; closing it ends the run but keeps no promise on data.
 */
public interface Broker extends AutoCloseable {

  /** What clients put into {@code bootstrap.servers}. */
  String bootstrapServers();

  @Override
  void close();
}
