package org.stancewatch.extract.actor;

import java.time.LocalDate;
import java.util.List;

/**
 * What bare words such as "the prime minister" and "the two sides" refer to in a document.
 *
 * @param day the day the document speaks of; null if unknown
 * @param host the country that "the government" means; null if unknown
 * @param home the country whose president "the president" is; null if that is the host's
 * @param sides the names of the two sides that "both sides" means; empty if unknown
 */
public record Scene(LocalDate day, String host, String home, List<String> sides) {}
