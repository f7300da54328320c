/**
 * Broker and services in one JVM, with the same topics, topologies and settings as when each runs
 * alone. Each service is a Micronaut context of its own, told apart by its environment.
 */
package org.stancewatch.standalone.system;
