package org.stancewatch.alert.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;

import org.junit.jupiter.api.Test;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.alert.ledger.InMemoryLedgerStore;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.model.Position;
import org.stancewatch.model.Stance;

class PositionViewTest {
  private final Ledger ledger =
      new Ledger(TestDossiers.ALL, new InMemoryLedgerStore(), LedgerSettings.DEFAULTS);
  private final Position before =
      ledger.add(affirms("before", "2023-05-02").statement()).positions().get(0);
  private final Position after =
      ledger.add(denies("after", "2024-01-05").statement()).positions().get(0);
  private final PositionView view = new PositionView();

  @Test
  void shouldCountWhatIsHeldWhenPositionsComeChangeAndGo() {
    view.put("one", before);
    view.put("two", before);
    assertThat(count(Stance.AFFIRMS)).isEqualTo(2);

    view.put("one", after);
    assertThat(count(Stance.AFFIRMS)).isEqualTo(1);
    assertThat(count(Stance.DENIES)).isEqualTo(1);

    view.put("two", null);
    assertThat(count(Stance.AFFIRMS)).isZero();
    assertThat(view.find(position -> true)).containsExactly(after);
  }

  private int count(Stance stance) {
    return view.count(new PositionView.Sort(before.mission(), before.proposition(), stance));
  }
}
