package org.stancewatch.alert.health;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.model.Document;
import org.stancewatch.model.SourceId;

/** When each source was heard last. Thread-safe. */
public final class Sources {
  private final int most;
  private final Duration forgottenAfter;
  private final Map<SourceId, Heard> heard = new HashMap<>();

  /**
   * @param most sources that are kept, those heard first: senders choose their names
   * @param forgottenAfter not heard for longer, a source makes room for others
   */
  public Sources(int most, Duration forgottenAfter) {
    this.most = most;
    this.forgottenAfter = forgottenAfter;
  }

  public synchronized void hear(Document document) {
    SourceId id = document.source().id();
    Heard before = heard.get(id);
    boolean isLater = before == null || document.receivedAt().isAfter(before.last());
    if (isLater && (before != null || heard.size() < most)) {
      heard.put(id, new Heard(document.source(), document.receivedAt()));
    }
  }

  /** Those not forgotten by now. */
  public synchronized List<Heard> asOf(Instant now) {
    heard.values().removeIf(source -> source.last().plus(forgottenAfter).isBefore(now));
    return List.copyOf(heard.values());
  }
}
