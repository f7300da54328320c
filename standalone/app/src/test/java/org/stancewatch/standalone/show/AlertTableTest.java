package org.stancewatch.standalone.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.standalone.TestNews;

class AlertTableTest {
  @Test
  void shouldShowNothingWhenThereIsNoAlert() {
    assertThat(AlertTable.of(List.of())).isEmpty();
  }

  @Test
  void shouldShowOneRowForEachAlertBelowTheHead() {
    List<String> rows = AlertTable.of(List.of(TestNews.alert(AlertStatus.CORROBORATED, 2)));

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).contains("status", "holder", "proposition");
    assertThat(rows.get(1))
        .contains("REVERSAL", "CORROBORATED", "Minister of Harbours", "mission-needed", "3");
  }

  @Test
  void shouldKeepTheLatestAndFitTheTerminalWhenThereAreMany() {
    List<String> rows =
        AlertTable.of(Collections.nCopies(9, TestNews.alert(AlertStatus.PROVISIONAL, 1)));

    assertThat(rows).hasSize(1 + AlertTable.MOST_ROWS);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSizeLessThan(80));
  }
}
