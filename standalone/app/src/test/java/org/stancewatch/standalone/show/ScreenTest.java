package org.stancewatch.standalone.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private static final String ERASE = "\r\033[2K";

  private final StringWriter printed = new StringWriter();

  @Test
  void shouldKeepTheStatusBelowWhenLinesAreAdded() {
    Screen screen = new Screen(new PrintWriter(printed), new Ink(true));

    screen.status("1 alert");
    screen.line("news");

    String status = "\033[2m1 alert\033[0m";
    assertThat(printed.toString())
        .isEqualTo(status + ERASE + "news" + System.lineSeparator() + status);
  }

  @Test
  void shouldEraseTheStatusWhenItIsReplacedOrCleared() {
    Screen screen = new Screen(new PrintWriter(printed), new Ink(true));

    screen.status("old");
    screen.status("new");
    screen.clearStatus();
    screen.line("end");

    assertThat(printed.toString())
        .isEqualTo(
            "\033[2mold\033[0m"
                + ERASE
                + "\033[2mnew\033[0m"
                + ERASE
                + "end"
                + System.lineSeparator());
  }

  @Test
  void shouldPrintNoStatusWhenThereIsNoTerminal() {
    Screen screen = new Screen(new PrintWriter(printed), Ink.PLAIN);

    screen.status("1 alert");
    screen.line("news");

    assertThat(printed.toString()).isEqualTo("news" + System.lineSeparator());
  }

  @Test
  void shouldEraseEveryRowWhenTheStatusIsATable() {
    Screen screen = new Screen(new PrintWriter(printed), new Ink(true));
    screen.status(List.of("head", "row"));
    printed.getBuffer().setLength(0);

    screen.clearStatus();

    assertThat(printed.toString()).isEqualTo(ERASE + "\033[1A\033[2K");
  }
}
