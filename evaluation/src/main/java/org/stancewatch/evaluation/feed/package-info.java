/**
 * Documents as an evaluation feeds them: read from files, put in order, and received by a clock
 * that runs the same every time.
 */
package org.stancewatch.evaluation.feed;
