package org.stancewatch.service;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.stancewatch.topic.TopicCreator;

/**
 * How topics are made that do not exist yet.
 *
 * @param partitions of each topic, 1 or more
 * @param replication copies of each partition; -1 for the broker's default
 */
@ConfigurationProperties("stancewatch.topics")
public record TopicsConfiguration(int partitions, short replication) {
  TopicCreator creator() {
    return new TopicCreator(partitions, replication);
  }
}
