/**
 * Who is said to have said or wanted what, whatever the topic.
 *
 * <p>A {@link org.stancewatch.extract.attribution.Cue} ("said", "according to", "his announcement
 * that") is found first, then its source to the left or right of it, then the stretch of the
 * sentence that it governs. Quotations without a cue belong to the speech that they continue.
 */
package org.stancewatch.extract.attribution;
