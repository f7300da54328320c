/**
 * How many soldiers of a mission there are, and when it ends.
 *
 * <p>{@code Numerals} and {@code Quantities} read numbers and the bounds that words set them. A
 * {@code CountPhrase} is such a number of soldiers; {@code Owners} tell whose, {@code Places}
 * where. {@code CountRules} let it pass only if the words around it say that these soldiers are
 * there now: a number of the dead, of those to come or to go, of years ago, or of a part is no
 * count of a mission. {@link org.stancewatch.extract.figure.TroopCounts} puts this together, and
 * adds up what is told in parts ("900 allied soldiers along with 2,500 American"). {@link
 * org.stancewatch.extract.figure.EndDates} reads the deadline of a withdrawal that somebody is
 * found to announce.
 */
package org.stancewatch.extract.figure;
