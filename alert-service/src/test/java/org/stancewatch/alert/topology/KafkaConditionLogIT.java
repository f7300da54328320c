package org.stancewatch.alert.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stancewatch.broker.Broker;
import org.stancewatch.broker.BrokerExtension;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionKind;
import org.stancewatch.topic.TopicCreator;
import org.stancewatch.topic.TopicFollower;

/** Each test speaks of a source of its own. */
@ExtendWith(BrokerExtension.class)
class KafkaConditionLogIT {
  private static final Instant NOW = Instant.parse("2024-06-30T12:00:00Z");

  private Map<String, Object> kafka;
  private Condition raised;

  @BeforeEach
  void create(Broker broker, TestInfo test) throws Exception {
    kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (Admin admin = Admin.create(kafka)) {
      new TopicCreator(2, (short) 1).createMissing(admin);
    }
    raised =
        Condition.raised(
            ConditionKind.SOURCE_SILENT, test.getDisplayName(), NOW, NOW, "after=1", "Silent.");
  }

  @Test
  void shouldKnowWhatWasWrittenLastWhenItIsOpenedAgain() {
    Condition cleared = raised.cleared(NOW, "Heard.");
    try (KafkaConditionLog log = open()) {
      log.write(List.of(raised));
      assertThat(log.known()).contains(raised);
      log.write(List.of(cleared));
    }

    try (KafkaConditionLog log = open()) {
      assertThat(log.known()).contains(cleared).doesNotContain(raised);
    }
  }

  @Test
  void shouldRefuseToWriteWhenAnotherHasBeenOpenedSince() {
    try (KafkaConditionLog before = open();
        KafkaConditionLog after = open()) {
      assertThatExceptionOfType(KafkaException.class)
          .isThrownBy(() -> before.write(List.of(raised)));

      after.write(List.of(raised));
      assertThat(after.known()).contains(raised);
    }
  }

  private KafkaConditionLog open() {
    return new KafkaConditionLog(kafka, "watch", TopicFollower.consumers(kafka));
  }
}
