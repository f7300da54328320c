/**
 * The topics of Stancewatch as typed values, and how their records look on the wire: CloudEvents in
 * binary mode with JSON data. Topologies, services, tests and topic creation all read {@link
 * org.stancewatch.topic.Topics}.
 */
package org.stancewatch.topic;
