package org.stancewatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.model.Statement;

/** Reads {@code extraction/statements.txt}: passages and the statements wanted from each. */
class StatementTableTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("passages")
  void shouldFindTheStatementWhenAPassageMakesOne(String passage, List<String> wanted) {
    List<Statement> found = TestArticles.statements(TestArticles.about(passage));

    assertThat(found).extracting(StatementTableTest::shown).isEqualTo(wanted);
  }

  private static String shown(Statement statement) {
    return String.join(
        " | ",
        statement.actor().name(),
        statement.proposition().value(),
        statement.stance().name());
  }

  static Stream<Arguments> passages() throws IOException {
    Path table = Path.of("src/test/resources/extraction/statements.txt");
    return Files.readAllLines(table).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" => "))
        .map(parts -> Arguments.of(parts[0], wanted(parts[1])));
  }

  private static List<String> wanted(String column) {
    return column.equals("-")
        ? List.of()
        : Arrays.stream(column.split(";")).map(String::strip).toList();
  }
}
