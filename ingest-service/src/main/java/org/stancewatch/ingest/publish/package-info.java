/**
 * Documents on their way to Kafka, each revision once.
 *
 * <p>{@link org.stancewatch.ingest.publish.DocumentPublisher} sends a document unless its revision
 * is the latest known one, and notes each acknowledged revision in the compacted topic {@code
 * stancewatch.revisions.v1}. A {@link org.stancewatch.topic.TopicFollower} reads that topic from
 * its beginning into {@link org.stancewatch.ingest.publish.Revisions}, so that a restart forgets
 * nothing and several instances know the same. A withdrawal deletes both: a record without a value
 * on each topic.
 *
 * <p>Between a document's acknowledgement and its note being read back, the publisher itself
 * remembers it. A crash in between publishes the document again, with the same id and revision:
 * whoever reads documents has to be idempotent, and is.
 */
package org.stancewatch.ingest.publish;
