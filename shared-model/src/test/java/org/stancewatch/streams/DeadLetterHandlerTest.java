package org.stancewatch.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.topic.DeadLetter;

class DeadLetterHandlerTest {
  private static final byte[] KEY = "key".getBytes(UTF_8);
  private static final byte[] VALUE = "{poison".getBytes(UTF_8);
  private static final FailedRecord FAILED = new FailedRecord("documents", KEY, VALUE);

  private final DeadLetterHandler handler = new DeadLetterHandler();
  private final List<DeadLetter> heard = new ArrayList<>();

  @BeforeEach
  void configure() {
    DeadLetterListener listener = heard::add;
    handler.configure(
        Map.of(DeadLetterHandler.LISTENER, listener, DeadLetterHandler.SERVICE, "extract"));
  }

  @Test
  void shouldSetTheRecordAsideWithReasonAndOriginWhenItCannotBeRead() {
    Exception failure =
        new SerializationException("no value", new InvalidFieldException("title", "is too long"));

    ProducerRecord<byte[], byte[]> dead = unreadable(failure).deadLetterQueueRecords().get(0);

    assertThat(dead.topic()).isEqualTo("documents.dlq");
    assertThat(dead.key()).isEqualTo(KEY);
    assertThat(dead.value()).isEqualTo(VALUE);
    assertThat(header(dead, "dlq_reason")).isEqualTo("title: is too long");
    assertThat(header(dead, "dlq_topic")).isEqualTo("documents");
    assertThat(header(dead, "dlq_service")).isEqualTo("extract");
    assertThat(header(dead, "dlq_partition")).isEqualTo("3");
    assertThat(header(dead, "dlq_offset")).isEqualTo("42");
    assertThat(header(dead, "dlq_exception")).isEqualTo(failure.getClass().getName());
  }

  @Test
  void shouldGoOnWhenARecordCannotBeRead() {
    assertThat(unreadable(new SerializationException("no value")).result())
        .isEqualTo(DeserializationExceptionHandler.Result.RESUME);
  }

  @Test
  void shouldSetTheSourceRecordAsideWhenProcessingFails() {
    ProcessingExceptionHandler.Response response =
        handler.handleError(
            FAILED, new Record<>("other", "value", 1), new IllegalStateException("no luck"));

    ProducerRecord<byte[], byte[]> dead = response.deadLetterQueueRecords().get(0);
    assertThat(response.result()).isEqualTo(ProcessingExceptionHandler.Result.RESUME);
    assertThat(dead.key()).isEqualTo(KEY);
    assertThat(dead.value()).isEqualTo(VALUE);
    assertThat(header(dead, "dlq_reason")).isEqualTo("no luck");
  }

  @Test
  void shouldKeepTheRecordsOwnHeadersWhenItIsSetAside() {
    ProducerRecord<byte[], byte[]> dead =
        unreadable(new SerializationException("no value")).deadLetterQueueRecords().get(0);

    assertThat(dead.headers().lastHeader("trace").value()).containsExactly(7);
  }

  @Test
  void shouldTellTheListenerOnceWhenARecordIsSetAside() {
    unreadable(new SerializationException("no value"));

    assertThat(heard).extracting(DeadLetter::reason).containsExactly("no value");
  }

  @Test
  void shouldStillSetAsideWhenTheFailureHasNoMessage() {
    ProducerRecord<byte[], byte[]> dead =
        unreadable(new NullPointerException()).deadLetterQueueRecords().get(0);

    assertThat(header(dead, "dlq_reason")).isNotBlank();
  }

  private DeserializationExceptionHandler.Response unreadable(Exception failure) {
    return handler.handleError(
        FAILED, new ConsumerRecord<>("documents", 3, 42, KEY, VALUE), failure);
  }

  private static String header(ProducerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
