/**
 * The domain of Stancewatch: what was published, who said what in it, and what they hold.
 *
 * <p>A {@link org.stancewatch.model.Document} is one revision of one article. Extraction finds
 * {@link org.stancewatch.model.Statement}s in it: an actor's stance on a proposition about a
 * mission, with the verbatim evidence. All reports of one act of stating are one {@link
 * org.stancewatch.model.Utterance}, and an actor's latest utterance on a proposition is their
 * {@link org.stancewatch.model.Position}.
 *
 * <p>The types are plain records. Their constructors reject what can never be right and name the
 * field ({@link org.stancewatch.model.InvalidFieldException}). They know neither Jackson, Kafka nor
 * any framework: {@code org.stancewatch.codec} and {@code org.stancewatch.topic} see to that.
 */
package org.stancewatch.model;
