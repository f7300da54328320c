/**
 * What makes two articles the same article, and two texts the same text: canonical addresses, plain
 * text, content hashes and identifiers. Pure functions.
 *
 * <p>{@link org.stancewatch.ingest.text.PlainText} runs once, before a document is made; from then
 * on its text is final, since evidence counts offsets in it.
 */
package org.stancewatch.ingest.text;
