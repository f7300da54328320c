package org.stancewatch.extract.figure;

import java.time.LocalDate;

/**
 * In which words stand that may count soldiers.
 *
 * @param said whether somebody is quoted with them, so that what was so when they spoke counts
 * @param about whether the sentence is about the mission, where it does not name the place
 * @param alone whether it is about no other mission
 * @param topic whether the mission's country is what the article tells of
 * @param day the day the text speaks of as today; null if unknown
 */
public record Context(boolean said, boolean about, boolean alone, boolean topic, LocalDate day) {}
