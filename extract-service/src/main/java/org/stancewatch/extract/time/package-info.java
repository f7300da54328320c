/**
 * When something was said: time expressions near the cue, read against the day the text around them
 * speaks of.
 */
package org.stancewatch.extract.time;
