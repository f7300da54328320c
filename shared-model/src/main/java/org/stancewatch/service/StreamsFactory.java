package org.stancewatch.service;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.HostInfo;
import org.stancewatch.streams.DeadLetterListener;
import org.stancewatch.streams.StoreMemory;
import org.stancewatch.streams.StreamsRuntime;
import org.stancewatch.tracing.Tracing;
import org.stancewatch.tracing.TracingWrapper;

/**
 * Makes the service's topology ready to run; {@link Startup} runs it. A service whose instances ask
 * each other has a bean that tells the others where this one answers.
 */
@Factory
@Requires(beans = TopologyBuilder.class)
final class StreamsFactory {
  @Context
  @Bean(preDestroy = "close")
  StreamsRuntime streams(
      KafkaConnection kafka,
      TopicsConfiguration topics,
      StreamsConfiguration configuration,
      TopologyBuilder topology,
      DeadLetterListener deadLetters,
      Tracing tracing,
      Optional<HostInfo> advertised,
      FatalHandler fatal) {
    Properties settings = configuration.properties(kafka, topics, deadLetters);
    advertised.ifPresent(
        instance ->
            settings.put(
                StreamsConfig.APPLICATION_SERVER_CONFIG, instance.host() + ":" + instance.port()));
    StoreMemory memory = new StoreMemory(configuration.storeMemory());
    memory.addTo(settings);
    TracingWrapper.addTo(settings, tracing);
    return new StreamsRuntime(topology.build(settings), settings, memory, fatal::onFatal);
  }
}
