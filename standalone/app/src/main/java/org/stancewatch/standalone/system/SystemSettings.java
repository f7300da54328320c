package org.stancewatch.standalone.system;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where a system keeps its data and is reached.
 *
 * @param data folder for records, stores and logs; created if it is missing
 * @param dossiers folder of the missions to watch
 * @param kafkaPort where Kafka clients connect; 0 for one that is free
 * @param httpPorts where each service answers; 0 for one that is free
 */
public record SystemSettings(
    Path data, Path dossiers, int kafkaPort, Map<Service, Integer> httpPorts) {
  public SystemSettings {
    data = data.toAbsolutePath().normalize();
    dossiers = dossiers.toAbsolutePath().normalize();
    httpPorts = Collections.unmodifiableMap(new EnumMap<>(httpPorts));
  }

  /** The log of everything that runs in this JVM. */
  public Path log() {
    return data.resolve("logs").resolve("stancewatch.log");
  }
}
