package org.stancewatch.alert;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.state.HostInfo;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Require;

/** Tells the group where this instance answers. */
@Factory
final class AddressFactory {
  /** Where the other instances reach this one; an instance that has no such bean is alone. */
  @Singleton
  @Requires(property = "stancewatch.alert.advertised", pattern = ".+")
  HostInfo address(@Value("${stancewatch.alert.advertised}") String advertised) {
    try {
      return HostInfo.buildFromEndpoint(advertised);
    } catch (ConfigException e) {
      throw new InvalidFieldException(
          "stancewatch.alert.advertised",
          "expected host:port, but was " + Require.quoted(advertised));
    }
  }
}
