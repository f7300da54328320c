/**
 * News articles of realistic length, put together from the samples, the collection that the
 * extraction is measured with, and paragraphs on what nobody watches; all of them invented.
 */
package org.stancewatch.benchmarks.article;
