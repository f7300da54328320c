/**
 * What happens in the system, in words: coloured and with a line that changes on a terminal, plain
 * lines and no escape codes elsewhere.
 */
package org.stancewatch.standalone.show;
