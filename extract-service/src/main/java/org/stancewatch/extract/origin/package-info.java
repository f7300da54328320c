/**
 * Whom an article credits: the wire or outlet that told it first. Only forms that can hardly mean
 * anything else count, and only if they agree: a wrong credit makes independent reports copies.
 */
package org.stancewatch.extract.origin;
