package org.stancewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentHashTest {
  @Test
  void shouldBeEqualWhenOnlyWhiteSpaceDiffers() {
    assertThat(ContentHash.of(32, "one  two\nthree"))
        .isEqualTo(ContentHash.of(32, "one two three "));
  }

  @Test
  void shouldDifferWhenPartsAreCutElsewhere() {
    assertThat(ContentHash.of(32, "one two", "three"))
        .isNotEqualTo(ContentHash.of(32, "one", "two three"));
    assertThat(ContentHash.of(32, "one", null)).isNotEqualTo(ContentHash.of(32, "one", ""));
    assertThat(ContentHash.of(32, null, "one")).isNotEqualTo(ContentHash.of(32, "one", null));
  }

  @Test
  void shouldStayTheSameWhenTheProgramChanges() {
    assertThat(ContentHash.of(16, "Title", "Text")).isEqualTo("9a1cc552afccb095");
  }
}
