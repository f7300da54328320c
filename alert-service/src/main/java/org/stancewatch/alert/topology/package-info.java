/**
 * The ledger on Kafka Streams. Statements are keyed by mission and proposition, so that all that is
 * compared lies in one partition and its stores; the stores are part of the processor that owns
 * them.
 */
package org.stancewatch.alert.topology;
