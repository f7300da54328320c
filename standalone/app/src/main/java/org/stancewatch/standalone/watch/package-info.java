/**
 * Follows a running system through its topics, as any outside consumer can.
 *
 * <p>{@link org.stancewatch.standalone.watch.Watcher} tells what is written; {@link
 * org.stancewatch.standalone.watch.Settling} tells when nothing more can come of what was written:
 * a service has committed past the last record of what it reads, in the same transaction as what it
 * wrote because of it.
 */
package org.stancewatch.standalone.watch;
