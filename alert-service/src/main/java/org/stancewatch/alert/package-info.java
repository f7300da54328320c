/**
 * The alert service: judges statements against the positions held before them, and raises alerts.
 *
 * <p>{@code ledger} holds the rules and is pure. {@code topology} runs it on Kafka Streams, from
 * statements to positions and alerts. {@code feed} follows those two topics on every instance into
 * {@code view}, from which {@code http} answers.
 *
 * <p>The beans of this package and below exist only in the environment {@code alert}.
 */
@Configuration
@Requires(env = AlertApplication.ENVIRONMENT)
package org.stancewatch.alert;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
