package org.stancewatch.alert.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.alert.TestAlerts;
import org.stancewatch.model.alert.Alert;

class AlertViewTest {
  private final AlertView view = new AlertView(2);
  private final Alert one = TestAlerts.raisedBy("one", 1);
  private final Alert two = TestAlerts.raisedBy("two", 2);
  private final Alert three = TestAlerts.raisedBy("three", 3);

  @Test
  void shouldGiveTheNewestFirstWhenAsked() {
    view.put(one, 0, 0);
    view.put(two, 1, 0);

    assertThat(view.find(alert -> true)).containsExactly(two, one);
  }

  @Test
  void shouldForgetWhatWasToldLongestAgoWhenThereAreTooMany() {
    view.put(one, 0, 0);
    view.put(two, 0, 1);
    view.put(one, 0, 2);
    view.put(three, 0, 3);

    assertThat(view.find(alert -> true)).containsExactly(three, one);
    assertThat(view.find(two.id())).isEmpty();
  }

  @Test
  void shouldTellMissedAndLaterAlertsOnceWhenAReaderComesBackToAnotherInstance() {
    List<ToldAlert> first = new ArrayList<>();
    view.follow(told -> false, first::add);
    view.put(one, 0, 0);
    view.put(two, 1, 0);
    Cursor last = first.get(0).cursor();
    AlertView other = new AlertView(10);
    other.put(two, 1, 0);
    other.put(one, 0, 0);

    List<Alert> again = new ArrayList<>();
    other.follow(told -> told.isAfter(last), told -> again.add(told.alert()));
    other.put(three, 0, 1);

    assertThat(again).containsExactly(two, three);
  }

  @Test
  void shouldTellNoMoreWhenAReaderLeaves() {
    List<ToldAlert> told = new ArrayList<>();
    view.follow(alert -> false, told::add).run();

    view.put(one, 0, 0);

    assertThat(told).isEmpty();
  }
}
