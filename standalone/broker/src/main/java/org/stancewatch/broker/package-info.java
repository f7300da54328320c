/**
 * A Kafka broker inside the JVM, for the standalone system and for integration tests.
 *
 * <p>{@link org.stancewatch.broker.Broker} is the seam: whoever needs Kafka takes one and cannot
 * tell the embedded broker from a container. {@link org.stancewatch.broker.EmbeddedBroker} opens
 * the data directory, formats it on the first run, and starts Kafka's own server on it. Topics are
 * never created by use; create them first.
 */
package org.stancewatch.broker;
