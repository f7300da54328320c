package org.stancewatch.extract.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  @Test
  void shouldBeLessSureWhenTheSourceIsAnotherVerbs() {
    assertThat(Confidence.of(1, 1, 0.9, true, true))
        .isLessThan(Confidence.of(1, 1, 0.9, false, true));
  }

  @Test
  void shouldBeLessSureWhenNoCueShowsThatSomeoneSpeaks() {
    assertThat(Confidence.of(1, 1, 0.9, false, false))
        .isLessThan(Confidence.of(1, 1, 0.9, false, true));
  }

  @Property
  void shouldStayBetweenNoneAndCertain(
      @ForAll @DoubleRange(min = 0, max = 1) double speaker,
      @ForAll @DoubleRange(min = 0, max = 1) double mission,
      @ForAll @DoubleRange(min = 0, max = 1) double claim) {
    assertThat(Confidence.of(speaker, mission, claim, false, true)).isBetween(0.0, 1.0);
  }
}
