package org.stancewatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.model.InvalidFieldException;

class BenchmarksTest {
  @Test
  void shouldNameThemAllAndRunNoneWhenOneIsUnknown() {
    List<String> begun = new ArrayList<>();

    assertThatThrownBy(
            () ->
                Benchmarks.run(
                    List.of("extraction", "dance"),
                    new Setting(Path.of(".."), 10_000),
                    begun::add,
                    result -> {}))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining("dance")
        .hasMessageContaining(Benchmarks.names().toString());

    assertThat(begun).isEmpty();
  }
}
