/**
 * The ingest service: takes articles in and publishes them as documents.
 *
 * <p>{@code http} receives, {@code intake} decides with {@code submission} and {@code text} (pure)
 * what each document is, {@code publish} brings it to Kafka once. {@code source} reads files for
 * the command line and needs none of the others but {@code submission}.
 *
 * <p>The beans of this package and below exist only in the environment {@code ingest}.
 */
@Configuration
@Requires(env = IngestApplication.ENVIRONMENT)
package org.stancewatch.ingest;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
