package org.stancewatch.ingest.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.convert.format.ReadableBytes;
import org.stancewatch.model.Require;

/**
 * What a request body may hold.
 *
 * @param mostBytes in one request body, also read from forms like 20MB; a longer body is thrown
 *     away as it comes and answered, unless it is so long that {@code
 *     micronaut.server.max-request-size} cuts it off
 * @param mostDocuments in one request body
 */
@ConfigurationProperties("stancewatch.ingest.http")
public record BodyConfiguration(@ReadableBytes long mostBytes, int mostDocuments) {
  public BodyConfiguration {
    Require.that(mostBytes > 0, "most-bytes", "expected 1 or more, but was " + mostBytes);
    Require.that(mostDocuments > 0, "most-documents", "expected 1 or more, was " + mostDocuments);
  }
}
