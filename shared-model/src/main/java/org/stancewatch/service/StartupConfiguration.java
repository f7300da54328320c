package org.stancewatch.service;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * @param connectWithin how long a starting service waits for Kafka, not ready, before it gives up
 */
@ConfigurationProperties("stancewatch.startup")
public record StartupConfiguration(Duration connectWithin) {}
