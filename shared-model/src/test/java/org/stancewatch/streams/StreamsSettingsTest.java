package org.stancewatch.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class StreamsSettingsTest {
  @Test
  void shouldAskForAsManyCopiesOfInternalTopicsAsOfTheOthersWhenANumberIsSet() {
    assertThat(replication((short) 3)).isEqualTo(3);
    assertThat(replication((short) -1)).isEqualTo(-1);
  }

  private static int replication(short copies) {
    StreamsSettings settings =
        new StreamsSettings(
            "group", Path.of("state"), 1, copies, Map.of("bootstrap.servers", "nowhere:1"));
    return new StreamsConfig(settings.toProperties(letter -> {}))
        .getInt(StreamsConfig.REPLICATION_FACTOR_CONFIG);
  }
}
