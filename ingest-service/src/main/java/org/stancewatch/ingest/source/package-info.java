/**
 * Files as submissions: plain text, HTML, JSON, NDJSON, WARC and mail boxes, compressed or not.
 *
 * <p>{@link org.stancewatch.ingest.source.FileFetcher} tells the format from the name or from how
 * the file begins and hands each article over as soon as it is read, so that an archive of any
 * length takes the memory of one article. What cannot be read is a {@link
 * org.stancewatch.ingest.source.Fetched.Unreadable} with its place, and the rest goes on.
 */
package org.stancewatch.ingest.source;
