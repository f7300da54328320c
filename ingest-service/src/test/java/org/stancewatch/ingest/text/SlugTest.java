package org.stancewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Example Wire, example-wire",
    "EXAMPLE-wire, example-wire",
    "  The Reader’s  Weekly! , the-readers-weekly",
    "Zürich Tägliches, zurich-tagliches",
    "صحيفة المثال, صحيفة-المثال",
  })
  void shouldJoinWordsWhenGivenAName(String name, String slug) {
    assertThat(Slug.of(name).value()).isEqualTo(slug);
  }

  @Property
  void shouldBeAnIdentifierWhateverTheName(@ForAll String name) {
    assertThat(Slug.of(name)).isEqualTo(Slug.of(name + " "));
  }
}
