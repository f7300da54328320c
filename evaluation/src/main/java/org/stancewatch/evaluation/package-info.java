/** Scores extraction and alerts against gold annotations. */
package org.stancewatch.evaluation;
