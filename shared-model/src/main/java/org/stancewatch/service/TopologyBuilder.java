package org.stancewatch.service;

import java.util.Properties;
import org.apache.kafka.streams.Topology;

/** What a service's stream threads run; a service without such a bean runs no streams. */
@FunctionalInterface
public interface TopologyBuilder {
  /**
   * @param settings the Streams settings it will run with
   */
  Topology build(Properties settings);
}
