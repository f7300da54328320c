package org.stancewatch.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.evaluation.HarbourWatch;
import org.stancewatch.evaluation.gold.GoldStatement.Label;
import org.stancewatch.model.InvalidFieldException;

class GoldReaderTest {
  @TempDir Path folder;

  @BeforeEach
  void writeAnEmptyGold() throws IOException {
    Files.createDirectory(folder.resolve("gold"));
    write("gold/a.json", "{\"statements\":[]}");
    write("aliases.json", "{}");
  }

  @Test
  void shouldReadEverythingWhenTheFolderIsComplete() {
    Gold gold = HarbourWatch.gold();

    assertThat(gold.documents()).containsOnlyKeys("a-interview", "b-briefing", "c-recipe");
    assertThat(gold.aliases().get("Ida Maren")).containsExactly("Minister of Harbours", "Maren");
    assertThat(gold.alerts()).extracting(GoldAlert::id).containsExactly("W1", "W4", "W2", "W3");
    assertThat(gold.documents().get("a-interview").statements().get(0).labels())
        .containsExactly(new Label("mission-needed", -1), new Label("mission-should-end", 1));
  }

  @Test
  void shouldHaveNoAlertsWhenThereIsNoFileOfSequences() {
    assertThat(GoldReader.read(folder, null).alerts()).isNull();
  }

  @Test
  void shouldPreferTheGivenSequencesWhenTheFolderHasItsOwn() throws IOException {
    write("sequences.json", "not even JSON");
    write("other.json", "{\"sequences\":[]}");

    assertThat(GoldReader.read(folder, folder.resolve("other.json")).alerts()).isEmpty();
  }

  @Test
  void shouldNameFileAndFieldWhenAStatementIsInvalid() throws IOException {
    write(
        "gold/a.json",
        "{\"statements\":[{\"id\":\"a1\",\"actor\":\"x\",\"mission\":\"m\","
            + "\"proposition\":\"p\",\"stance\":7,\"evidence\":\"e\",\"confidence\":\"high\"}]}");

    assertThatThrownBy(() -> GoldReader.read(folder, null))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining("a.json:1: statements[0].stance: expected 1, -1 or 0, but was 7");
  }

  @Test
  void shouldNameTheFileWhenItIsMissing() throws IOException {
    Files.delete(folder.resolve("aliases.json"));

    assertThatThrownBy(() -> GoldReader.read(folder, null))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessage(folder.resolve("aliases.json") + ": no such file");
  }

  @Test
  void shouldNameTheKindWhenAnAlertIsOfAnUnknownOne() throws IOException {
    String side = "{\"actor\":\"x\",\"proposition\":\"p\"}";
    write(
        "sequences.json",
        "{\"sequences\":[{\"id\":\"S\",\"alerts\":[{\"id\":\"A\",\"actor\":\"x\",\"mission\":\"m\","
            + "\"proposition\":\"p\",\"kind\":\"quarrel\",\"strength\":\"must\","
            + "\"raised_by_doc\":\"a\",\"contradicts_doc\":\"a\",\"old\":"
            + side
            + ",\"new\":"
            + side
            + "}]}]}");

    assertThatThrownBy(() -> GoldReader.read(folder, null))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining("sequences[0].alerts[0].kind")
        .hasMessageContaining("quarrel");
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }
}
