package org.stancewatch.ingest.http;

import io.micronaut.http.HttpRequest;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.stancewatch.tracing.TraceContext;
import org.stancewatch.tracing.Tracing;

/**
 * The span of one request, and one for each document of its body, which lasts until Kafka has
 * acknowledged it.
 *
 * <p>A document that came alone is part of the request's trace. One of many begins a trace of its
 * own that points to the request, so that what comes of it can be told from what comes of the
 * others.
 */
final class RequestTrace implements AutoCloseable {
  private static final String INGEST = "ingest";

  private final Tracing tracing;
  private final Span request;

  /**
   * @param name of the request's span: what is asked for, without any id
   */
  RequestTrace(Tracing tracing, HttpRequest<?> request, String name) {
    this.tracing = tracing;
    Context sender = TraceContext.read(request.getHeaders()::get);
    this.request = tracing.begin(name, SpanKind.SERVER, sender);
  }

  CompletableFuture<Answer> follow(boolean isAlone, Supplier<CompletableFuture<Answer>> taking) {
    Span document =
        isAlone
            ? tracing.begin(INGEST, SpanKind.PRODUCER, Context.root().with(request))
            : tracing.beginTrace(INGEST, SpanKind.PRODUCER, request);
    try {
      return Context.root()
          .with(document)
          .wrapSupplier(taking)
          .get()
          .whenComplete((answer, failure) -> end(document, answer, failure));
    } catch (RuntimeException e) {
      end(document, null, e);
      throw e;
    }
  }

  private static void end(Span document, Answer answer, Throwable failure) {
    if (failure == null) {
      document.setAttribute("stancewatch.document.id", answer.id());
      document.setAttribute("stancewatch.outcome", answer.outcome().name());
    } else {
      document.recordException(failure).setStatus(StatusCode.ERROR);
    }
    document.end();
  }

  @Override
  public void close() {
    request.end();
  }
}
