package org.stancewatch.extract.mission;

/**
 * A mission a passage is about.
 *
 * @param certainty 0 to 1
 */
public record MissionMatch(MissionWords words, double certainty) {}
