/** Other systems on the same articles, in turns with ours in one JVM. */
package org.stancewatch.benchmarks.peers;
