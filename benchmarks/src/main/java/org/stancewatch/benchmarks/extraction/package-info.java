/**
 * The speed of reading articles, on one thread and in processor time, garbage collection included:
 * what else the machine does at the time slows it less than it would by the clock.
 */
package org.stancewatch.benchmarks.extraction;
