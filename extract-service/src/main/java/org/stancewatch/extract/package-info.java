/** Turns documents into statements: who said what, about which mission, and when. */
package org.stancewatch.extract;
