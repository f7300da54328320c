package org.stancewatch.tracing;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * The headers {@code traceparent} and {@code tracestate}. Anyone may have written them: what is
 * malformed or too long counts as absent. Baggage is neither read nor written.
 */
public final class TraceContext {
  /** What W3C Trace Context asks everyone to carry at least. */
  static final int LONGEST_HEADER = 512;

  private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();
  private static final TextMapGetter<UnaryOperator<String>> LOOKUP = new Lookup();

  private TraceContext() {}

  /**
   * The span that the sender was in, or none.
   *
   * @param headers gives a header's value by its name in small letters; null if there is none
   */
  public static Context read(UnaryOperator<String> headers) {
    return W3C.extract(Context.root(), headers, LOOKUP);
  }

  /** The span that a record was written in, or none. */
  public static Context read(Headers headers) {
    return read(name -> text(headers.lastHeader(name)));
  }

  /** Names the span that this thread is in, in place of any other; does nothing outside of one. */
  public static void write(Headers headers) {
    W3C.inject(
        Context.current(),
        headers,
        (carrier, name, value) ->
            carrier.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Header header) {
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static final class Lookup implements TextMapGetter<UnaryOperator<String>> {
    @Override
    public Iterable<String> keys(UnaryOperator<String> headers) {
      return List.copyOf(W3C.fields());
    }

    @Override
    public String get(UnaryOperator<String> headers, String name) {
      String value = headers.apply(name);
      return value == null || value.length() > LONGEST_HEADER ? null : value;
    }
  }
}
