/**
 * The text of a document cut into paragraphs, each with its offsets and what it is: body, heading,
 * date line or noise (credits, captions, links to other articles, vote counts, copyright lines).
 * Nothing is removed, so that offsets stay those of the document.
 */
package org.stancewatch.extract.text;
