package org.stancewatch.extract;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.extract.Extraction.Extracted;
import org.stancewatch.extract.Extraction.Rejected;
import org.stancewatch.extract.topology.ExtractionListener;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.dossier.Dossier;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.service.DeadLetterCounter;
import org.stancewatch.service.DeadLetterCounter.Reason;
import org.stancewatch.service.TagValue;
import org.stancewatch.streams.DeadLetterListener;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Topics;

/**
 * Counts what the service does.
 *
 * <p>{@code records.received} = {@code documents.extracted} + {@code documents.rejected} + {@code
 * records.discarded}; {@code documents.extracted} has the tag {@code statements}, {@code some} or
 * {@code none}; the dead letters are the rejected and the discarded.
 *
 * <p>Every counter stands at zero from the start, so that its first event is a rise and no birth.
 */
public final class ExtractMetrics implements ExtractionListener, DeadLetterListener {
  private static final String PREFIX = "stancewatch.extract.";
  private static final String LANGUAGE = "language";

  /** Milliseconds: from a stub about something else to the longest report. */
  private static final int[] LIMITS = {
    1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000
  };

  private final MeterRegistry meters;
  private final DeadLetterCounter deadLetters;
  private final Timer processed;

  public ExtractMetrics(MeterRegistry meters, Dossiers dossiers) {
    this.meters = meters;
    deadLetters = new DeadLetterCounter(meters);
    processed =
        Timer.builder(PREFIX + "documents.processed")
            .description("Time that the extraction took for a document")
            .serviceLevelObjectives(
                Arrays.stream(LIMITS).mapToObj(Duration::ofMillis).toArray(Duration[]::new))
            .register(meters);
    count(0, "records.received");
    count(0, "records.discarded");
    count(0, "documents.rejected", "field", LANGUAGE);
    Stream.of("some", "none").forEach(some -> count(0, "documents.extracted", "statements", some));
    for (Abstention.Reason reason : Abstention.Reason.values()) {
      count(0, "passages.abstained", "reason", TagValue.of(reason));
    }
    dossiers.all().forEach(this::registerStatements);
    List.of(Reason.values()).forEach(reason -> countDeadLetters(0, reason));
  }

  private void registerStatements(Dossier dossier) {
    MissionId mission = dossier.mission().id();
    dossier
        .propositions()
        .propositions()
        .forEach(
            proposition ->
                List.of(Stance.values())
                    .forEach(stance -> countStatement(0, mission, proposition.id(), stance)));
  }

  @Override
  public void onExtraction(Extraction extraction, Duration took) {
    count(1, "records.received");
    processed.record(took);
    if (extraction instanceof Extracted extracted) {
      onExtracted(extracted);
    } else if (extraction instanceof Rejected rejected) {
      count(1, "documents.rejected", "field", rejected.field());
      countDeadLetters(1, rejected.field().equals(LANGUAGE) ? Reason.LANGUAGE : Reason.UNUSABLE);
    }
  }

  private void onExtracted(Extracted extracted) {
    boolean some = !extracted.statements().isEmpty();
    count(1, "documents.extracted", "statements", some ? "some" : "none");
    for (Statement told : extracted.statements()) {
      countStatement(1, told.mission(), told.proposition(), told.stance());
    }
    for (Abstention abstention : extracted.abstentions()) {
      count(1, "passages.abstained", "reason", TagValue.of(abstention.reason()));
    }
  }

  @Override
  public void onDeadLetter(DeadLetter letter) {
    count(1, "records.received");
    count(1, "records.discarded");
    countDeadLetters(1, Reason.UNUSABLE);
  }

  private void countStatement(
      int more, MissionId mission, PropositionId proposition, Stance stance) {
    count(
        more,
        "statements.extracted",
        "mission",
        mission.value(),
        "proposition",
        proposition.value(),
        "stance",
        TagValue.of(stance));
  }

  private void countDeadLetters(int more, Reason reason) {
    deadLetters.count(more, Topics.DOCUMENTS.deadLetters(), reason);
  }

  private void count(int more, String name, String... tags) {
    meters.counter(PREFIX + name, tags).increment(more);
  }
}
