package org.stancewatch.standalone.send;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.stancewatch.codec.Json;
import org.stancewatch.ingest.submission.Submission;

/** Sends articles some at a time, and tallies what became of them. Not thread-safe. */
public final class Shipment {
  private static final int MOST_ARTICLES = 200;
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final DocumentSender sender;
  private final Tally tally = new Tally();
  private final List<String> places = new ArrayList<>();
  private final ByteArrayOutputStream array = new ByteArrayOutputStream();

  public Shipment(DocumentSender sender) {
    this.sender = sender;
  }

  /** What has become of what was sent so far. */
  public Tally tally() {
    return tally;
  }

  /**
   * Takes an article and sends those taken so far if they are enough.
   *
   * @param place where it was read, for complaints
   * @throws SendException if there is no service to send to
   */
  public void add(String place, Submission article) {
    byte[] json = Json.write(article);
    if (!places.isEmpty() && array.size() + json.length > MOST_BYTES) {
      flush();
    }
    array.write(places.isEmpty() ? '[' : ',');
    array.writeBytes(json);
    places.add(place);
    if (places.size() == MOST_ARTICLES) {
      flush();
    }
  }

  /** Tallies what could not be read as an article. */
  public void addUnreadable(String place, String reason) {
    tally.addUnreadable(place, reason);
  }

  /**
   * Sends what was taken and not yet sent.
   *
   * @throws SendException if there is no service to send to
   */
  public void flush() {
    if (places.isEmpty()) {
      return;
    }
    array.write(']');
    for (Reply reply : sender.send(array.toByteArray())) {
      tally.add(places.get(reply.index()), reply);
    }
    places.clear();
    array.reset();
  }
}
