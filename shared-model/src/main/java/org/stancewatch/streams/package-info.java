/**
 * What every Kafka Streams service of Stancewatch has in common: settings, dead letters, and a
 * runtime that tells the truth about its state.
 */
package org.stancewatch.streams;
