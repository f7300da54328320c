package org.stancewatch.extract.actor;

import java.time.LocalDate;
import java.util.List;

/**
 * What bare words such as "the prime minister" and "the two sides" refer to in a document.
 *
 * @param day the day the document speaks of; null if unknown
 * @param host the country that "the government" means; null if unknown
 * @param sides the names of the two sides that "both sides" means; empty if unknown
 */
public record Scene(LocalDate day, String host, List<String> sides) {}
