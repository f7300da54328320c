package org.stancewatch.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.standalone.TestNews;
import org.stancewatch.standalone.replay.AlertDifference.Changed;

class AlertDifferenceTest {
  private static final Alert ALERT = TestNews.alert(AlertStatus.PROVISIONAL, 1);
  private static final Alert CORROBORATED = TestNews.alert(AlertStatus.CORROBORATED, 2);
  private static final Alert RETRACTED = TestNews.alert(AlertStatus.RETRACTED, 1);
  private static final Set<DocumentId> BOTH = Set.of(new DocumentId("a"), new DocumentId("b"));

  @Test
  void shouldCountItAsAddedWhenOnlyTheReplayTellsIt() {
    AlertDifference difference = AlertDifference.between(Map.of(), told(ALERT), BOTH);

    assertThat(difference.added()).containsExactly(ALERT);
    assertThat(AlertDifference.between(told(RETRACTED), told(ALERT), BOTH)).isEqualTo(difference);
  }

  @Test
  void shouldCountItAsLostWhenTheReplayDoesNotTellItOrTakesItBack() {
    AlertDifference difference = AlertDifference.between(told(ALERT), Map.of(), BOTH);

    assertThat(difference.lost()).containsExactly(ALERT);
    assertThat(AlertDifference.between(told(ALERT), told(RETRACTED), BOTH)).isEqualTo(difference);
  }

  @Test
  void shouldGiveBothSidesWhenTheReplayTellsItOtherwise() {
    AlertDifference difference = AlertDifference.between(told(ALERT), told(CORROBORATED), BOTH);

    assertThat(difference.changed()).containsExactly(new Changed(ALERT, CORROBORATED));
    assertThat(difference.added()).isEmpty();
    assertThat(difference.lost()).isEmpty();
  }

  @Test
  void shouldFindNoDifferenceWhenBothTellTheSame() {
    assertThat(AlertDifference.between(told(ALERT), told(ALERT), BOTH).same()).isEqualTo(1);
    assertThat(AlertDifference.between(told(RETRACTED), Map.of(), BOTH).same()).isZero();
  }

  @Test
  void shouldNotCountItAsLostWhenADocumentBehindItIsNoLongerKept() {
    AlertDifference difference =
        AlertDifference.between(told(ALERT), Map.of(), Set.of(new DocumentId("b")));

    assertThat(difference.lost()).isEmpty();
    assertThat(difference.beyond()).isEqualTo(1);
  }

  private static Map<AlertId, Alert> told(Alert alert) {
    return Map.of(alert.id(), alert);
  }
}
