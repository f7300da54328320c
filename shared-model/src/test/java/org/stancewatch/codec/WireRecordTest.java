package org.stancewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored examples are what records on a topic look like; others read them, too. */
class WireRecordTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("org.stancewatch.codec.WireRecords#all")
  void shouldReadWhatItWroteWhenARecordGoesThereAndBack(String name, Object record) {
    assertThat(Json.read(Json.write(record), record.getClass())).isEqualTo(record);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.stancewatch.codec.WireRecords#all")
  void shouldWriteTheStoredExampleWhenGivenTheSameRecord(String name, Object record)
      throws IOException {
    assertThat(Json.read(Json.writeText(record), JsonNode.class))
        .isEqualTo(Json.read(example(name), JsonNode.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.stancewatch.codec.WireRecords#all")
  void shouldReadTheStoredExampleWhenItIsOfAnEarlierRelease(String name, Object record)
      throws IOException {
    assertThat(Json.read(example(name), record.getClass())).isEqualTo(record);
  }

  private static String example(String name) throws IOException {
    try (InputStream json = WireRecordTest.class.getResourceAsStream(name + ".json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
