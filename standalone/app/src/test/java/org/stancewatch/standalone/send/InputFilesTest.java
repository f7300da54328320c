package org.stancewatch.standalone.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.model.InvalidFieldException;

class InputFilesTest {
  @TempDir Path folder;

  @Test
  void shouldTakeFilesAsTheyComeAndFoldersInOrderWhenBothAreNamed() throws IOException {
    Path named = Files.createFile(folder.resolve("z.txt"));
    Path inner = Files.createDirectories(folder.resolve("news").resolve("2024"));
    Path deep = Files.createFile(inner.resolve("b.json"));
    Path shallow = Files.createFile(folder.resolve("news").resolve("a.json"));
    Files.createFile(inner.resolve(".hidden"));

    assertThat(InputFiles.under(List.of(named, folder.resolve("news"))))
        .containsExactly(named, deep, shallow);
  }

  @Test
  void shouldNameThePathWhenItIsNotThere() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> InputFiles.under(List.of(missing)))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessage(missing + ": no such file or folder");
  }

  @Test
  void shouldNameTheFolderWhenNothingIsInIt() {
    assertThatThrownBy(() -> InputFiles.under(List.of(folder)))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("no file in there");
  }
}
