/** The extraction on Kafka Streams: documents in, statements and dead letters out. */
package org.stancewatch.extract.topology;
