/**
 * The domain as JSON and as YAML. Reading is strict: an unknown field, an unknown word, a missing
 * or over-long value is an {@link org.stancewatch.model.InvalidFieldException} whose field is the
 * path to it.
 */
package org.stancewatch.codec;
