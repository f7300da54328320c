package org.stancewatch.standalone.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A checked-in file whose content follows from code.
 *
 * @param name in {@code docs/}
 */
record GeneratedFile(String name) {
  private static final String WRITE = "docs.write";

  /** Fails when the file says something else, or makes it say so if that was asked for. */
  void shouldHold(String content) throws IOException {
    Path file = Path.of("../../docs", name);
    if (System.getProperty(WRITE) != null) {
      Files.writeString(file, content);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            "docs/%s; to rewrite it: ./mvnw -pl standalone/app -am test -Dtest='*ReferenceTest'"
                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s",
            name, WRITE)
        .isEqualTo(content);
  }
}
