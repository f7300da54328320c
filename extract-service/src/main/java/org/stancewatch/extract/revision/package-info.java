/**
 * What a newer revision of a document says no more, and what its withdrawal takes back. What a
 * document said is remembered by its {@link org.stancewatch.extract.revision.Told}, as long as it
 * ever said anything.
 */
package org.stancewatch.extract.revision;
