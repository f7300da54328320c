/**
 * The references of {@code docs/}, made from code. A test fails when one is stale, and rewrites it
 * when it is run with {@code -Ddocs.write}.
 */
package org.stancewatch.standalone.reference;
