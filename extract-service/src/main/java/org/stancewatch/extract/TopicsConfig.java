package org.stancewatch.extract;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The settings {@code stancewatch.topics.*}: how topics are created that are missing at start.
 *
 * @param partitions of each topic, 1 or more
 * @param replication copies of each partition; -1 for the broker's default
 */
@ConfigurationProperties("stancewatch.topics")
public record TopicsConfig(
    @Bindable(defaultValue = "6") int partitions,
    @Bindable(defaultValue = "-1") short replication) {}
