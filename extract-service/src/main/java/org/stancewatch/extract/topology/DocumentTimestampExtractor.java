package org.stancewatch.extract.topology;

import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.stancewatch.model.Document;

/**
 * The time of a document is when it was received, never later than now: one record from the future
 * would carry the stream's time with it.
 */
final class DocumentTimestampExtractor implements TimestampExtractor {
  private final LongSupplier now;

  /**
   * @param now milliseconds since 1970
   */
  DocumentTimestampExtractor(LongSupplier now) {
    this.now = now;
  }

  @Override
  public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
    long time =
        record.value() instanceof Document document
            ? document.receivedAt().toEpochMilli()
            : record.timestamp();
    return Math.max(0, Math.min(time, now.getAsLong()));
  }
}
