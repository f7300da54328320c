package org.stancewatch.alert.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.model.InvalidFieldException;

class CursorTest {
  @Test
  void shouldReadWhatItWroteWhenPartitionsHaveAdvanced() {
    Cursor cursor = Cursor.START.after(2, 41).after(0, 7);

    assertThat(cursor).hasToString("8-0-42");
    assertThat(Cursor.parse("id", cursor.toString())).isEqualTo(cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1-", "-1", "1--2", "9999999999999999999"})
  void shouldNameTheFieldWhenTheTextIsNoCursor(String text) {
    assertThatThrownBy(() -> Cursor.parse("Last-Event-ID", text))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining("Last-Event-ID");
  }
}
