/**
 * Runs what arrived once more, under other dossiers, beside the system that runs: the documents of
 * the topic from its beginning, through the same extraction and the same ledger, into memory. What
 * comes of it is compared with the alerts that the system told. Nothing is written to Kafka, and no
 * group is joined.
 */
package org.stancewatch.standalone.replay;
