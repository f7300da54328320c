/**
 * {@code POST /documents} and {@code DELETE /documents/{id}}. {@link
 * org.stancewatch.ingest.http.DocumentController} is the only way in over HTTP, so whoever has to
 * be known before writing is to be asked there.
 *
 * <p>A JSON body is taken or refused as a whole before its documents are looked at; NDJSON is taken
 * line by line as it arrives. Every error is one {@link org.stancewatch.ingest.http.ErrorAnswer}.
 */
package org.stancewatch.ingest.http;
