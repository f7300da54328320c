/**
 * The commands, one class each. They end with 0 if all went well, 1 if something failed, 2 if they
 * were called wrongly or given bad input, 3 if the system could not start.
 */
package org.stancewatch.standalone.cli;
