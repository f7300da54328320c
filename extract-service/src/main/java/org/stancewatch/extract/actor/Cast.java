package org.stancewatch.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.model.ActorKind;

/**
 * Who has appeared in an article so far, the latest last. One per document; it changes as the
 * reading goes on.
 */
public final class Cast {
  private static final int REMEMBERED = 40;

  private final List<Speaker> appeared = new ArrayList<>();
  private final List<Speaker> spoke = new ArrayList<>();
  private final Map<String, Speaker> bySurname = new HashMap<>();
  private final Map<String, Speaker> byOffice = new HashMap<>();
  private Speaker delegate;
  private Speaker subject;
  private Speaker subjectBefore;

  /** Somebody is named. */
  void appears(Speaker speaker) {
    push(appeared, speaker);
    if (speaker.isPerson()) {
      String name = speaker.actor().name();
      String surname = name.substring(name.lastIndexOf(' ') + 1);
      bySurname.putIfAbsent(
          Transliteration.fold(surname.toLowerCase(java.util.Locale.ROOT)), speaker);
    }
  }

  /** Somebody says something. */
  public void speaks(Speaker speaker) {
    appears(speaker);
    push(spoke, speaker);
    subject = null;
    subjectBefore = null;
  }

  /**
   * A sentence begins.
   *
   * @param person its subject; empty if that is no person
   */
  void begins(Optional<Speaker> person) {
    subjectBefore = subject == null ? subjectBefore : subject;
    subject = person.orElse(null);
  }

  /** Whom the sentence is about. */
  Optional<Speaker> subject() {
    return Optional.ofNullable(subject);
  }

  /** Whom the sentences before it, since anybody last spoke, were about. */
  Optional<Speaker> subjectBefore() {
    return Optional.ofNullable(subjectBefore);
  }

  /** Somebody is called by an office: "President Smith". */
  void holds(String office, Speaker speaker) {
    byOffice.put(office, speaker);
  }

  /** A government's representative says something. */
  Speaker delegates(Speaker government) {
    delegate = government;
    return government;
  }

  /** The government whose representative was the latest to speak. */
  Optional<Speaker> delegate() {
    return lastSpeaker().filter(speaker -> speaker.equals(delegate));
  }

  /** Whom the article last called by an office. */
  Optional<Speaker> holder(String office) {
    return Optional.ofNullable(byOffice.get(office));
  }

  private static void push(List<Speaker> to, Speaker speaker) {
    if (to.size() == REMEMBERED) {
      to.remove(0);
    }
    to.add(speaker);
  }

  Optional<Speaker> withSurname(String word) {
    return Optional.ofNullable(
        bySurname.get(Transliteration.fold(word.toLowerCase(java.util.Locale.ROOT))));
  }

  /** The latest to speak. */
  public Optional<Speaker> lastSpeaker() {
    return spoke.isEmpty() ? Optional.empty() : Optional.of(spoke.get(spoke.size() - 1));
  }

  /** The latest of a kind to speak, else to be named. */
  Optional<Speaker> last(java.util.function.Predicate<Speaker> wanted) {
    return last(spoke, wanted).or(() -> last(appeared, wanted));
  }

  /** The latest two different persons. */
  List<Speaker> lastTwoPeople() {
    List<Speaker> two = new ArrayList<>();
    for (int at = appeared.size() - 1; at >= 0 && two.size() < 2; at--) {
      Speaker speaker = appeared.get(at);
      boolean known = two.stream().anyMatch(s -> s.actor().id().equals(speaker.actor().id()));
      if (speaker.actor().kind() == ActorKind.PERSON && !known) {
        two.add(0, speaker);
      }
    }
    return two;
  }

  private static Optional<Speaker> last(
      List<Speaker> speakers, java.util.function.Predicate<Speaker> wanted) {
    for (int at = speakers.size() - 1; at >= 0; at--) {
      if (wanted.test(speakers.get(at))) {
        return Optional.of(speakers.get(at));
      }
    }
    return Optional.empty();
  }
}
