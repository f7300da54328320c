/**
 * When something was said: time expressions near the cue, read against the day the text around them
 * speaks of, and against the time that it told of before. Words that stand elsewhere in the
 * sentence are times of something else; a time in the past that can't be told is no date.
 */
package org.stancewatch.extract.time;
