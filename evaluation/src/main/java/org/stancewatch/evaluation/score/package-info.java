/**
 * How good the predictions are, by the rules the gold annotations come with.
 *
 * <p>A predicted statement is right when its span overlaps a gold passage by half of the shorter,
 * and actor, proposition, stance and mission agree; {@link
 * org.stancewatch.evaluation.score.StatementScore} walks down these conditions one by one, so that
 * each has a figure of its own. An alert is right when mission, kind, proposition, actor and one of
 * the two documents agree; a second alert for the same contradiction counts against precision.
 */
package org.stancewatch.evaluation.score;
