package org.stancewatch.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.ingest.intake.Refusal;

class JsonBodyTest {
  @Test
  void shouldGiveTheElementsAsTheyStandWhenItIsAnArray() {
    assertThat(documents("[ {\"a\":\"é\"} ,\n[1], \"x\", null,{}]"))
        .containsExactly("{\"a\":\"é\"}", "[1]", "\"x\"", "null", "{}");
  }

  @Test
  void shouldGiveTheObjectWhenItIsOne() {
    assertThat(documents("\uFEFF {\"a\":[1]}\n")).containsExactly("{\"a\":[1]}");
  }

  @Test
  void shouldNameLineAndColumnWhenItIsMalformed() {
    assertThatThrownBy(() -> documents("[{},\n {\"a\" 1}]"))
        .hasMessageContaining("line 2, column 7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[]", "[1", "{} {}", "[] []", "{}]", "{\"a\":tru}", "\"a", "no"})
  void shouldRefuseWhenItIsNoObjectAndNoArray(String body) {
    assertRefused(body.getBytes(UTF_8), Refusal.MALFORMED);
  }

  @Test
  void shouldRefuseWhenItIsNotInUtf8() {
    assertRefused("{\"a\":1}".getBytes(UTF_16LE), Refusal.MALFORMED);
    assertRefused(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}, Refusal.MALFORMED);
  }

  @Test
  void shouldRefuseWhenItIsNestedBeyondReason() {
    assertRefused("[".repeat(100_000).getBytes(UTF_8), Refusal.MALFORMED);
  }

  @Test
  void shouldRefuseWhenItHoldsTooMany() {
    assertThat(documents("[1,2,3]")).hasSize(3);
    assertRefused("[1,2,3,4,5,6]".getBytes(UTF_8), Refusal.TOO_LARGE);
  }

  private static List<String> documents(String body) {
    return JsonBody.documents(body.getBytes(UTF_8), 5).stream()
        .map(document -> new String(document, UTF_8))
        .toList();
  }

  private static void assertRefused(byte[] body, Refusal refusal) {
    assertThatThrownBy(() -> JsonBody.documents(body, 5))
        .isInstanceOfSatisfying(
            RefusedBodyException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
