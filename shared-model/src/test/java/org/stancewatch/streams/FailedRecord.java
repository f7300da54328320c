package org.stancewatch.streams;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;

/** Where a record stood that failed. */
record FailedRecord(String topic, byte[] sourceRawKey, byte[] sourceRawValue)
    implements ErrorHandlerContext {
  @Override
  public int partition() {
    return 3;
  }

  @Override
  public long offset() {
    return 42;
  }

  @Override
  public Headers headers() {
    return new RecordHeaders().add("trace", new byte[] {7});
  }

  @Override
  public String processorNodeId() {
    return "judge";
  }

  @Override
  public TaskId taskId() {
    return new TaskId(0, partition());
  }

  @Override
  public long timestamp() {
    return 1;
  }
}
