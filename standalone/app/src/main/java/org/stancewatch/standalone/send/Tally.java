package org.stancewatch.standalone.send;

import java.util.ArrayList;
import java.util.List;

/** Counts what became of articles and remembers the first complaints. Not thread-safe. */
public final class Tally {
  /** Complaints beyond these are only counted. */
  public static final int MOST_COMPLAINTS = 20;

  private final List<String> complaints = new ArrayList<>();
  private int accepted;
  private int duplicate;
  private int rejected;
  private int unreadable;

  void add(String place, Reply reply) {
    switch (reply.outcome()) {
      case ACCEPTED -> accepted++;
      case DUPLICATE -> duplicate++;
      case REJECTED -> {
        rejected++;
        complain(place + ": rejected: " + reply.complaint());
      }
    }
  }

  void addUnreadable(String place, String reason) {
    unreadable++;
    complain(place + ": unreadable: " + reason);
  }

  private void complain(String complaint) {
    if (complaints.size() < MOST_COMPLAINTS) {
      complaints.add(complaint);
    }
  }

  /** Articles and whatever could not be read as one. */
  public int total() {
    return accepted + duplicate + rejected + unreadable;
  }

  public boolean isClean() {
    return rejected + unreadable == 0;
  }

  /** The complaints, and how many more there are. */
  public List<String> complaints() {
    int more = rejected + unreadable - complaints.size();
    List<String> all = new ArrayList<>(complaints);
    if (more > 0) {
      all.add("… and " + more + " more");
    }
    return all;
  }

  @Override
  public String toString() {
    return "%d accepted, %d duplicate, %d rejected, %d unreadable"
        .formatted(accepted, duplicate, rejected, unreadable);
  }
}
