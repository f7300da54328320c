/** The domain: documents, statements, positions and what they are about. */
package org.stancewatch.model;
