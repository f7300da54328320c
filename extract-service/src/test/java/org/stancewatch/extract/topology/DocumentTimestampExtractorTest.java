package org.stancewatch.extract.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.stancewatch.extract.TestArticles;

class DocumentTimestampExtractorTest {
  private static final long RECEIVED = TestArticles.RECEIVED.toEpochMilli();

  @Test
  void shouldBeWhenItWasReceived() {
    assertThat(time(RECEIVED + 1)).isEqualTo(RECEIVED);
  }

  @Test
  void shouldBeNowWhenItWasReceivedInTheFuture() {
    assertThat(time(RECEIVED - 1)).isEqualTo(RECEIVED - 1);
  }

  private static long time(long now) {
    ConsumerRecord<Object, Object> record =
        new ConsumerRecord<>("t", 0, 0, "k", TestArticles.article("A text."));
    return new DocumentTimestampExtractor(() -> now).extract(record, -1);
  }
}
