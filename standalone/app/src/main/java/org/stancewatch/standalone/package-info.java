/**
 * The command line, with the broker and the three services in one JVM.
 *
 * <p>{@code system} starts what separate processes would run, unchanged; {@code watch} follows it
 * through its topics, {@code send} brings articles in through its HTTP door, {@code show} puts both
 * into words, and {@code cli} has one class for each command.
 */
package org.stancewatch.standalone;
