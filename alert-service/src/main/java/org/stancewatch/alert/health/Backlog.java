package org.stancewatch.alert.health;

/**
 * What a service has still to read.
 *
 * @param topic that it reads
 * @param reader the service's group
 * @param waiting records it is not done with
 * @param overdue whether one of them was written longer ago than {@link
 *     HealthSettings#waitingAtMost}
 */
public record Backlog(String topic, String reader, long waiting, boolean overdue) {}
