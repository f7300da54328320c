/**
 * What people decided about alerts: CONFIRMED or REJECTED, whatever the ledger makes of them later.
 * A verdict is written to a compacted topic, the latest of each alert, and every instance follows
 * that.
 */
package org.stancewatch.alert.verdict;
