package org.stancewatch.benchmarks.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.DocumentReference;
import org.stancewatch.model.Evidence;
import org.stancewatch.model.Holder;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Mode;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;

/**
 * What one speaker says on one proposition, a statement in an article of its own every few days.
 * They affirm, and in the second half deny.
 *
 * @param government whom they speak for, too; null if for no one
 * @param length how many statements that are
 */
record Life(Speaker speaker, PropositionId proposition, Holder government, int length) {
  static final MissionId MISSION = new MissionId("coalition-iraq");

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 5);
  private static final int DAYS_BETWEEN = 9;

  /** Longer than those who say the contrary of each other can be held to dispute. */
  private static final int DAYS_OF_DOUBT = 90;

  private static final int LONGEST_PASSAGE = 240;

  /**
   * @param articles in which they stand
   */
  List<Statement> statements(List<Document> articles) {
    return IntStream.range(0, length).mapToObj(at -> statement(at, articles)).toList();
  }

  /**
   * What they say after it: what they said last.
   *
   * @param turn how many statements come between
   */
  Statement later(int turn, List<Document> articles) {
    return statement(length + turn, articles);
  }

  /** When they have just come to deny. */
  LocalDate middle() {
    return day(length / 2);
  }

  private LocalDate day(int at) {
    return FIRST.plusDays((long) at * DAYS_BETWEEN + (at < length / 2 ? 0 : DAYS_OF_DOUBT));
  }

  private Statement statement(int at, List<Document> articles) {
    String text = articles.get((at + speaker.hashCode() & 0xffff) % articles.size()).text();
    Instant told = day(at).atStartOfDay().toInstant(ZoneOffset.UTC);
    Holder person = new Holder(Holder.Level.PERSON, speaker.id(), speaker.reference().name());
    return new Statement(
        new StatementId("statement-%s-%d".formatted(speaker.number(), at)),
        MISSION,
        proposition,
        speaker.reference(),
        Stream.concat(Stream.of(person), Stream.ofNullable(government)).toList(),
        at < length / 2 ? Stance.AFFIRMS : Stance.DENIES,
        Mode.DIRECT,
        List.of(evidence(text, at)),
        List.of(),
        PartialDate.day(day(at)),
        told,
        told,
        false,
        0.9,
        document(at, text));
  }

  /** Everyone has their own words, so that no two tell of one utterance. */
  private Evidence evidence(String text, int at) {
    int begin = Math.min(at % 50 * 20, text.length() - LONGEST_PASSAGE);
    return Evidence.of(text, begin, begin + LONGEST_PASSAGE, "said");
  }

  private DocumentReference document(int at, String text) {
    return new Document(
            new DocumentId("document-%s-%d".formatted(speaker.number(), at)),
            new Revision("1"),
            new Source(
                new SourceId("outlet-" + at % 40), "Outlet " + at % 40, SourceKind.NEWSPAPER),
            null,
            "Speaker " + speaker.number() + " on the mission",
            null,
            "en",
            null,
            Instant.EPOCH,
            text,
            null)
        .reference();
  }
}
