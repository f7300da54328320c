/**
 * Questions to the ledger that its outputs do not answer: what was held as of a time, and what was
 * said.
 *
 * <p>The ledger is split up: all that is known of a {@link org.stancewatch.alert.query.Matter} lies
 * in one partition, which one instance of the service holds. A {@link
 * org.stancewatch.alert.query.Question} is put to one matter at a time. {@link
 * org.stancewatch.alert.query.LedgerQueries} puts it to those that lie here, has the others asked
 * by their instances, and joins the answers by their place in the order of all. An instance that is
 * asked by another one answers for what it holds and asks nobody else. Whatever cannot be asked
 * just now, because it moves from one instance to another, is a failure of the whole: an answer is
 * never a part of one.
 */
package org.stancewatch.alert.query;
