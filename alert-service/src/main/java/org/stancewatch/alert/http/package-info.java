/**
 * Positions and alerts over HTTP, and alerts as they are told over server-sent events. Controllers
 * translate only. Every error is an {@code ErrorAnswer}; until the view has caught up, the answer
 * is 503 with {@code Retry-After}.
 */
package org.stancewatch.alert.http;
