/**
 * Which mission a passage is about. A dossier's names for the mission, its host and its sending
 * side count as evidence, first in the passage itself, then around it, then in the article as a
 * whole; a passage about another country is about none.
 */
package org.stancewatch.extract.mission;
