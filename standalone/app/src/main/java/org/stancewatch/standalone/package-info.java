/** Broker and services in one JVM, and the command line. */
package org.stancewatch.standalone;
