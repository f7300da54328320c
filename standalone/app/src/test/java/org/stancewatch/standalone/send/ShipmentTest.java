package org.stancewatch.standalone.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.ingest.submission.Submission;
import org.stancewatch.ingest.submission.SubmittedSource;

class ShipmentTest {
  private FakeIngest ingest;
  private Shipment shipment;

  @BeforeEach
  void start() throws IOException {
    ingest = new FakeIngest();
    shipment = new Shipment(new DocumentSender(ingest.url()));
  }

  @AfterEach
  void stop() {
    ingest.close();
  }

  @Test
  void shouldNameThePlaceWhenAnArticleIsRejected() {
    shipment.add("a.txt", article("words"));
    shipment.add("b.txt", article(null));
    shipment.flush();

    assertThat(shipment.tally()).hasToString("1 accepted, 0 duplicate, 1 rejected, 0 unreadable");
    assertThat(shipment.tally().complaints()).containsExactly("b.txt: rejected: text: is missing");
    assertThat(shipment.tally().isClean()).isFalse();
  }

  @Test
  void shouldSendNothingWhenThereIsNothing() {
    shipment.flush();

    assertThat(ingest.sizesOfBodies).isEmpty();
    assertThat(shipment.tally().isClean()).isTrue();
  }

  @Test
  void shouldSendSomeAtATimeWhenThereAreMany() {
    for (int at = 0; at < 450; at++) {
      shipment.add("line " + at, article("words"));
    }
    shipment.flush();

    assertThat(ingest.sizesOfBodies).containsExactly(200, 200, 50);
    assertThat(shipment.tally().total()).isEqualTo(450);
  }

  @Test
  void shouldSendFewerAtATimeWhenTheyAreLong() {
    for (int at = 0; at < 5; at++) {
      shipment.add("line " + at, article("x".repeat(1_000_000)));
    }
    shipment.flush();

    assertThat(ingest.sizesOfBodies).containsExactly(4, 1);
  }

  @Test
  void shouldCountComplaintsBeyondTheFirstTwentyWhenThereAreMore() {
    for (int at = 0; at < 23; at++) {
      shipment.add("line " + at, article(null));
    }
    shipment.flush();
    shipment.addUnreadable("c.warc", "no WARC record");

    assertThat(shipment.tally().complaints())
        .hasSize(21)
        .startsWith("line 0: rejected: text: is missing")
        .endsWith("… and 4 more");
    assertThat(shipment.tally()).hasToString("0 accepted, 0 duplicate, 23 rejected, 1 unreadable");
  }

  private static Submission article(String text) {
    return new Submission(
        null, null, SubmittedSource.named("The Daily Mast"), null, null, null, null, text, null);
  }
}
