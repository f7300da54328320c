package org.stancewatch.extract.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchwordsTest {
  @ParameterizedTest(name = "{0} in \"{1}\": {2}")
  @CsvSource({
    "Freedonia, Rain fell in Freedonia., true",
    "Freedonia, FREEDONIA'S army, true",
    "Freedonia, a Sylvanian-Freedonia accord, true",
    "Côte d'Ivoire, Rain fell in Cote d’Ivoire., true",
    "Operation Long Oak, Rain fell., false",
    "Freedonia, Rain fell in Sylvania., false",
    "U.K., Rain fell., true"
  })
  void shouldMissNoNameWhenATextIsLookedAt(String name, String text, boolean may) {
    Watchwords watchwords = new Watchwords();
    watchwords.addAll(List.of(name));

    assertThat(watchwords.mayBeIn(text)).isEqualTo(may);
  }
}
