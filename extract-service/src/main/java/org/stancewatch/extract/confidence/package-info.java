/** How sure the extraction is of a statement: one number from the certainty of each decision. */
package org.stancewatch.extract.confidence;
