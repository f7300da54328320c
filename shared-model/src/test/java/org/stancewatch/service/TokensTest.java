package org.stancewatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.model.InvalidFieldException;

class TokensTest {
  @Test
  void shouldKnowEachSenderByTheirTokenOnly() {
    Tokens tokens =
        Tokens.of(
            List.of("# who sends", "", "crawler 0123456789abcdef", " desk\tfedcba9876543210 "));

    assertThat(tokens.sender("0123456789abcdef")).contains("crawler");
    assertThat(tokens.sender("fedcba9876543210")).contains("desk");
    assertThat(tokens.sender("0123456789abcdeF")).isEmpty();
    assertThat(tokens.sender("")).isEmpty();
    assertThat(Tokens.NONE.sender("0123456789abcdef")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"crawler", "crawler tooshort", "crawler 0123456789abcdef more"})
  void shouldNameTheLineWhenItIsNoSender(String line) {
    assertThatThrownBy(() -> Tokens.of(List.of("# first", line)))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessage(
            "stancewatch.writes.tokens-file: line 2: expected a name and a token of 16 characters"
                + " or more");
  }

  @Test
  void shouldNameTheFileWhenItCannotBeRead() {
    assertThatThrownBy(() -> Tokens.read(Path.of("no-such-file")))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining("no-such-file");
  }
}
