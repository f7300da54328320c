package org.stancewatch.streams;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RestoreProgressTest {
  private static final TopicPartition ONE = new TopicPartition("changelog", 0);
  private static final TopicPartition TWO = new TopicPartition("changelog", 1);

  private final RestoreProgress progress = new RestoreProgress();

  @Test
  void shouldTellWhatRemainsWhenStoresAreRestored() {
    progress.onRestoreStart(ONE, "ledger", 10, 110);
    progress.onRestoreStart(TWO, "ledger", 0, 50);

    progress.onBatchRestored(ONE, "ledger", 69, 60);

    assertThat(progress.remaining()).isEqualTo(40 + 50);
    assertThat(progress.restored()).isEqualTo(60);
  }

  @Test
  void shouldForgetAStoreWhenItIsRestoredOrGoesElsewhere() {
    progress.onRestoreStart(ONE, "ledger", 0, 100);
    progress.onRestoreStart(TWO, "ledger", 0, 50);

    progress.onRestoreEnd(ONE, "ledger", 90);
    progress.onRestoreSuspended(TWO, "ledger", 10);

    assertThat(progress.remaining()).isZero();
  }
}
