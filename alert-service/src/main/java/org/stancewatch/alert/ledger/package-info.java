/**
 * The rules: what is a change of mind, and what is not.
 *
 * <p>{@link org.stancewatch.alert.ledger.Ledger} keeps every statement in an ordered store, by
 * mission, proposition, holder and the time it was <em>said</em>. What follows from the statements
 * of one holder on one proposition is computed from the set of them:
 *
 * <ol>
 *   <li>Admission: an unknown speaker or a low confidence is kept and counted, but not judged.
 *   <li>Utterances: reports of one act of stating are put together, and their independent origins
 *       counted.
 *   <li>Chronology: utterances are put in said-time, the best founded first. One that contradicts a
 *       better founded one and can't be ordered against it is contested; the others form runs of
 *       one stance each.
 *   <li>Contradictions: where a run gives way to another is a reversal, unless a hedge is not sure
 *       enough, it is one reporter's word within weeks, or what was denied has only come about
 *       since. Contested utterances of independent, sure sources are source conflicts.
 *   <li>Holders: a statement is filed under the person, office and government it speaks for. What
 *       only all voices of an office or a government show is theirs; what one voice shows is that
 *       voice's alone.
 *   <li>Camps: opposite positions of two voices of one camp are a split; of two camps, a dispute,
 *       if they are about what is so or not.
 *   <li>Figures of the same troops, place and time conflict beyond a tolerance.
 * </ol>
 *
 * <p>A document that is revised or withdrawn takes back what it says no more: it is as if it had
 * never said it.
 *
 * <p>A new statement is judged by comparing the outcome without it and with it. So the order of
 * arrival does not matter to what holds in the end, copies raise nothing twice, and a late article
 * is judged by its own time.
 */
package org.stancewatch.alert.ledger;
