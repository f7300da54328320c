/**
 * What happens to each document that comes in, whichever way: it is examined, then published or set
 * aside as a dead letter, and counted.
 *
 * <p>A {@link org.stancewatch.ingest.intake.Receipt} is given only when Kafka has acknowledged the
 * document or the dead letter. The counters add up: received = accepted + duplicate + rejected +
 * failed, where failed means that Kafka did not acknowledge in time and the sender was told so.
 */
package org.stancewatch.ingest.intake;
