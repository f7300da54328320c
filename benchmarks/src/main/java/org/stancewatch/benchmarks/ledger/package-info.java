/**
 * What a statement and a query cost as the ledger grows.
 *
 * <p>{@link org.stancewatch.benchmarks.ledger.RunningLedger} is the real topology on a real broker,
 * with its store in RocksDB. It starts with what {@link org.stancewatch.benchmarks.ledger.Past}
 * writes to its changelogs, which is faster than judging every statement of the past, and times the
 * restoring, too. The lives of those who are asked about are judged statement by statement on a
 * ledger in memory; all others are copies of them under other names.
 */
package org.stancewatch.benchmarks.ledger;
