package org.stancewatch.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorNamesTest {
  private final ActorNames names =
      new ActorNames(
          Map.of(
              "Mohammed Shia al-Sudani", List.of("Mohammed Shia' Al Sudani", "Iraq's leader"),
              "Pentagon", List.of("Department of Defense")));

  @ParameterizedTest
  @CsvSource({
    "Mohammed Shia al-Sudani, Mohammed Shia al-Sudani",
    "MOHAMMED SHIA AL-SUDANI, Mohammed Shia al-Sudani",
    "Mohammed Shia al-Sudáni, Mohammed Shia al-Sudani",
    "Sudani, Mohammed Shia al-Sudani",
    "Prime Minister al-Sudani, Mohammed Shia al-Sudani",
    "Iraq's leader, Mohammed Shia al-Sudani",
    "Rand Howard Paul, Rand Paul",
    "Department of Defense, Pentagon"
  })
  void shouldBeTheSameWhenTheNameIsTheActorsOrPartOfIt(String predicted, String actor) {
    assertThat(names.same(predicted, actor)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Mohammed, Mohammed Shia al-Sudani",
    "Prime Minister, Mohammed Shia al-Sudani",
    "Mustafa al-Kadhimi, Mohammed Shia al-Sudani",
    "'', Pentagon",
    "…, Pentagon",
    "White House, Pentagon"
  })
  void shouldDifferWhenTheNameIsAnothersOrOnlyATitle(String predicted, String actor) {
    assertThat(names.same(predicted, actor)).isFalse();
  }
}
