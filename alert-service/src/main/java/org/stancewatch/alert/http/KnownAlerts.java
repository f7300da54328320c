package org.stancewatch.alert.http;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.stancewatch.alert.view.AlertView;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.topic.TopicFollower;

/** Finds what a path names, or says that there is no such alert. */
@Singleton
final class KnownAlerts {
  private final AlertView alerts;
  private final TopicFollower follower;

  KnownAlerts(AlertView alerts, TopicFollower follower) {
    this.alerts = alerts;
    this.follower = follower;
  }

  /**
   * @throws UnknownFieldException if there is no alert of that id
   * @throws NotReadyException if that is not known yet
   */
  Alert known(String id) {
    return find(id, alerts::find);
  }

  /** What is found of the alert by its id. */
  <T> T find(String id, Function<AlertId, Optional<T>> find) {
    AlertId wanted = Parameters.parse("id", id, AlertId::new);
    checkReady();
    return find.apply(wanted)
        .orElseThrow(() -> new UnknownFieldException("id", "no alert \"" + id + "\""));
  }

  /** Fails until everything is known that was told before the start. */
  void checkReady() {
    if (!follower.isCaughtUp()) {
      throw new NotReadyException();
    }
  }
}
