/** Reads articles from their sources and publishes them as documents. */
package org.stancewatch.ingest;
