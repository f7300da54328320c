/** A Kafka broker inside the JVM, for the standalone system and for tests. */
package org.stancewatch.broker;
