/**
 * Measures the real code: {@link org.stancewatch.benchmarks.Benchmarks} runs each benchmark in a
 * JVM of its own, one after the other, and gathers their figures.
 *
 * <p>What is compared is measured in the same JVM, in turns: only ratios of one run outlive the
 * machine they were measured on.
 */
package org.stancewatch.benchmarks;
