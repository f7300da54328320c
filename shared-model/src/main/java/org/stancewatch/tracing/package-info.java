/**
 * One article followed over all services: spans of OpenTelemetry, linked over Kafka by the headers
 * of W3C Trace Context.
 *
 * <p>The span a thread works in is OpenTelemetry's own {@code Context.current()}. {@link
 * org.stancewatch.tracing.Tracing} begins spans, {@link org.stancewatch.tracing.TraceContext} reads
 * and writes headers, {@link org.stancewatch.tracing.TracingWrapper} puts both around the first
 * processor of a topology, which knows nothing of it. When tracing is off, no span ever begins, so
 * that there is none to write.
 */
package org.stancewatch.tracing;
