/**
 * What annotators found in a set of documents, as they wrote it down: a folder with {@code
 * gold/ID.json} for each document, {@code aliases.json} and {@code sequences.json}.
 */
package org.stancewatch.evaluation.gold;
