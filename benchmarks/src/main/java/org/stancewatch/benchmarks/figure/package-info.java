/**
 * What a benchmark is and what it gives: figures with a unit and, where one was promised, a target.
 *
 * <p>A target stands in the code beside what is measured, so that a missed one shows wherever the
 * figure does.
 */
package org.stancewatch.benchmarks.figure;
