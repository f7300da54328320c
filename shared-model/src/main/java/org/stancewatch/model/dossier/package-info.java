/**
 * What Stancewatch watches for. A {@link org.stancewatch.model.dossier.Dossier} is a mission, its
 * actors and the propositions that are asked of it; adding one is writing a YAML file.
 */
package org.stancewatch.model.dossier;
