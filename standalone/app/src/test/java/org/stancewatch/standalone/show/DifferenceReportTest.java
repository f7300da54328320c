package org.stancewatch.standalone.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.standalone.TestNews;
import org.stancewatch.standalone.replay.AlertDifference;
import org.stancewatch.standalone.replay.AlertDifference.Changed;

class DifferenceReportTest {
  private static final Alert ALERT = TestNews.alert(AlertStatus.PROVISIONAL, 1);
  private static final Alert CORROBORATED = TestNews.alert(AlertStatus.CORROBORATED, 2);

  @Test
  void shouldTellWhatComesAndGoesWithBothSides() {
    List<String> lines = lines(List.of(ALERT), List.of(CORROBORATED), List.of(), 0);

    assertThat(lines.get(0)).startsWith("+ added").contains("Minister of Harbours", "REVERSAL");
    assertThat(lines.get(1)).contains("before AFFIRMS, said 2023-01-15");
    assertThat(lines.get(2)).contains("after  DENIES, said 2024-01-17");
    assertThat(lines.get(3)).startsWith("- lost");
    assertThat(lines)
        .last()
        .isEqualTo("7 documents read again: 1 added, 1 lost, 0 changed, 3 the same");
  }

  @Test
  void shouldTellOnlyWhatIsOtherwiseWhenAnAlertChanges() {
    List<String> lines = lines(List.of(), List.of(), List.of(new Changed(ALERT, CORROBORATED)), 0);

    assertThat(lines.get(0)).startsWith("~ changed");
    assertThat(lines.get(1)).isEqualTo("  status: PROVISIONAL -> CORROBORATED");
    assertThat(lines.get(2)).contains("1 report of 1 origin", "2 reports of 2 origins");
    assertThat(lines).hasSize(4);
  }

  @Test
  void shouldSayWhatCouldNotBeComparedWhenDocumentsAreGone() {
    assertThat(lines(List.of(), List.of(), List.of(), 2)).last().asString().contains("2 alerts");
  }

  private static List<String> lines(
      List<Alert> added, List<Alert> lost, List<Changed> changed, int beyond) {
    return new DifferenceReport(new Ink(false))
        .lines(new AlertDifference(7, added, lost, changed, 3, beyond));
  }
}
