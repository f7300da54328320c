/** Contradictions: what Stancewatch tells its subscribers. */
package org.stancewatch.model.alert;
