/**
 * Who a source is: "Iraq's prime minister", "he", "a State Department spokesperson", "Sudani's
 * office".
 *
 * <p>{@link org.stancewatch.extract.actor.ActorIndex} knows the dossiers' actors by every name,
 * {@link org.stancewatch.extract.actor.Cast} who has appeared in the article so far, and {@link
 * org.stancewatch.extract.actor.ActorResolver} decides from both. Who is in no dossier becomes an
 * actor under the name that the article gives.
 */
package org.stancewatch.extract.actor;
