/** Keeps the view of this instance up to date from the topics that all instances write. */
package org.stancewatch.alert.feed;
