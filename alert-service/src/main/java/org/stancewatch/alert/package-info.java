/** Judges statements against the positions held before them, and raises alerts. */
package org.stancewatch.alert;
