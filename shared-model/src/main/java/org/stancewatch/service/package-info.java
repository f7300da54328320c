/**
 * What every service has in common where it touches the framework: its process and exit codes, its
 * connection to Kafka, the start of its topology, its health, and the form of its errors.
 *
 * <p>Beans here need no environment: a service takes part by having the beans they ask for, such as
 * a {@link org.stancewatch.service.TopologyBuilder}.
 */
package org.stancewatch.service;
