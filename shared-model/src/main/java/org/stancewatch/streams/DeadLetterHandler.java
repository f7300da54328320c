package org.stancewatch.streams;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.topic.DeadLetter;

/**
 * Sets a record aside that cannot be read or processed, and goes on (KIP-1034). The dead letter is
 * written in the same transaction as whatever else the task writes.
 */
public final class DeadLetterHandler
    implements DeserializationExceptionHandler, ProcessingExceptionHandler {
  /** Setting: the {@link DeadLetterListener} itself, not a class name. */
  public static final String LISTENER = "stancewatch.dead.letter.listener";

  /** Setting: the service's name, as dead letters give it. */
  public static final String SERVICE = "stancewatch.service";

  private DeadLetterListener listener = letter -> {};
  private String service = "unknown";

  @Override
  public void configure(Map<String, ?> settings) {
    if (settings.get(LISTENER) instanceof DeadLetterListener configured) {
      listener = configured;
    }
    if (settings.get(SERVICE) instanceof String configured) {
      service = configured;
    }
  }

  @Override
  public DeserializationExceptionHandler.Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception failure) {
    return DeserializationExceptionHandler.Response.resume(
        setAside(context, record.key(), record.value(), failure));
  }

  @Override
  public ProcessingExceptionHandler.Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
    return ProcessingExceptionHandler.Response.resume(
        setAside(context, context.sourceRawKey(), context.sourceRawValue(), failure));
  }

  private List<ProducerRecord<byte[], byte[]>> setAside(
      ErrorHandlerContext context, byte[] key, byte[] value, Exception failure) {
    DeadLetter letter =
        new DeadLetter(context.topic(), key, value, reason(failure), origin(context, failure));
    listener.onDeadLetter(letter);
    ProducerRecord<byte[], byte[]> dead = letter.toRecord();
    context.headers().forEach(dead.headers()::add);
    return List.of(dead);
  }

  private Map<String, String> origin(ErrorHandlerContext context, Exception failure) {
    Map<String, String> origin = new LinkedHashMap<>();
    origin.put("service", service);
    origin.put("partition", Integer.toString(context.partition()));
    origin.put("offset", Long.toString(context.offset()));
    origin.put("exception", failure.getClass().getName());
    return origin;
  }

  private static String reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidFieldException) {
        return cause.getMessage();
      }
    }
    return String.valueOf(failure.getMessage());
  }
}
