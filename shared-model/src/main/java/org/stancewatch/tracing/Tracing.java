package org.stancewatch.tracing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;

/** Begins spans; when it is off, spans that record nothing and reach no header. */
public final class Tracing {
  private final boolean isOn;
  private final Tracer tracer;

  private Tracing(boolean isOn, OpenTelemetry telemetry) {
    this.isOn = isOn;
    tracer = telemetry.getTracer("org.stancewatch");
  }

  public static Tracing on(OpenTelemetry telemetry) {
    return new Tracing(true, telemetry);
  }

  public static Tracing off() {
    return new Tracing(false, OpenTelemetry.noop());
  }

  public boolean isOn() {
    return isOn;
  }

  /**
   * @param parent holds the span it is part of; without one, it begins a trace
   */
  public Span begin(String name, SpanKind kind, Context parent) {
    // Not even the sender's own trace goes on when tracing is off.
    Context followed = isOn ? parent : Context.root();
    return tracer.spanBuilder(name).setSpanKind(kind).setParent(followed).startSpan();
  }

  /** Begins a trace that points to the span which caused it. */
  public Span beginTrace(String name, SpanKind kind, Span cause) {
    return tracer
        .spanBuilder(name)
        .setSpanKind(kind)
        .setNoParent()
        .addLink(cause.getSpanContext())
        .startSpan();
  }
}
