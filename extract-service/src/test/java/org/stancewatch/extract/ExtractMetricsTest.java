package org.stancewatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stancewatch.model.Document;
import org.stancewatch.topic.DeadLetter;

class ExtractMetricsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final ExtractMetrics metrics = new ExtractMetrics(registry, TestArticles.DOSSIERS);

  @Test
  void shouldAddUpWhenDocumentsAreExtractedRejectedAndUnreadable() {
    StatementExtractor extractor = new StatementExtractor(TestArticles.DOSSIERS);
    List<Document> documents =
        List.of(
            TestArticles.about("Firefly said foreign troops must leave Freedonia."),
            TestArticles.about("“Sylvanian troops must leave Freedonia.”"),
            TestArticles.article("The river rose."),
            TestArticles.inLanguage("de"));
    documents.forEach(d -> metrics.onExtraction(extractor.extract(d), Duration.ofMillis(1)));
    metrics.onDeadLetter(new DeadLetter("t", null, null, "unreadable", Map.of()));

    assertThat(count("records.received")).isEqualTo(5);
    assertThat(count("records.received"))
        .isEqualTo(
            count("documents.extracted")
                + count("documents.rejected")
                + count("records.discarded"));
    assertThat(
            registry
                .counter("stancewatch.extract.documents.extracted", "statements", "none")
                .count())
        .isEqualTo(2);
    assertThat(count("statements.extracted")).isEqualTo(1);
    assertThat(count("passages.abstained")).isEqualTo(1);
    assertThat(registry.timer("stancewatch.extract.documents.processed").count())
        .isEqualTo((long) (count("documents.extracted") + count("documents.rejected")));
    assertThat(deadLetters("language")).isEqualTo(count("documents.rejected")).isEqualTo(1);
    assertThat(deadLetters("unusable")).isEqualTo(count("records.discarded")).isEqualTo(1);
  }

  @Test
  void shouldKnowEveryCounterWhenNothingHasHappenedYet() {
    Set<Meter.Id> known = ids();

    shouldAddUpWhenDocumentsAreExtractedRejectedAndUnreadable();

    assertThat(ids()).isEqualTo(known);
  }

  private Set<Meter.Id> ids() {
    return registry.getMeters().stream().map(Meter::getId).collect(Collectors.toSet());
  }

  private double deadLetters(String reason) {
    return registry.get("stancewatch.dead.letters").tag("reason", reason).counter().count();
  }

  private double count(String name) {
    return registry.find("stancewatch.extract." + name).counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }
}
