/**
 * Turns documents into statements: who said what, about which mission, and when.
 *
 * <p>{@link org.stancewatch.extract.StatementExtractor} is a function from a document to an {@link
 * org.stancewatch.extract.Extraction}. It goes from outside in: {@code text} finds paragraphs and
 * noise, {@code sentence} sentences and quotations, {@code attribution} who is said to have said
 * something, {@code actor} who that is, {@code time} when it was said, {@code mission} which
 * mission it is about, {@code proposition} what it says, {@code confidence} how sure all that is.
 * {@code topology} runs the function on Kafka Streams.
 */
@Configuration
@Requires(env = ExtractApplication.ENVIRONMENT)
package org.stancewatch.extract;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
