package org.stancewatch.standalone.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.standalone.TestSystem;
import org.stancewatch.standalone.send.Sample;
import org.stancewatch.standalone.system.Service;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsReferenceIT {
  /** Kafka's meters of tasks and stores are looked for once a minute. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private TestSystem system;
  private final List<String> scrapes = new ArrayList<>();

  @BeforeAll
  void scrape(@TempDir Path data) throws Exception {
    Set<String> documented = of("kafka_", MetricsReference.documented()).keySet();
    system = new TestSystem(data);
    for (Sample sample : Sample.read(TestSystem.ARTICLES)) {
      system.send(sample.json());
    }
    system.settle();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              scrapes.clear();
              for (Service service : Service.values()) {
                scrapes.add(system.get(service, "/prometheus").body());
              }
              assertThat(types().keySet()).containsAll(documented);
            });
  }

  @AfterAll
  void stop() {
    system.close();
  }

  @Test
  void shouldListWhatTheServicesShowAndNothingElse() throws IOException {
    assertThat(of("stancewatch_", types()))
        .isEqualTo(of("stancewatch_", MetricsReference.documented()));
    assertThat(of("stancewatch_", labels())).isEqualTo(MetricsReference.documentedLabels());
  }

  @Test
  void shouldListWhatKafkaShowsAndNothingElse() throws IOException {
    assertThat(of("kafka_", types())).isEqualTo(of("kafka_", MetricsReference.documented()));
  }

  @Test
  void shouldCountTheValuesOfEveryLabelAsTheyAre() throws IOException {
    Map<String, Integer> shown = MetricsReference.bounds(scrapes);
    Map<String, Integer> documented = MetricsReference.documentedBounds();

    assertThat(documented).containsKeys("kind", "verdict", "reason", "topic", "le");
    assertThat(shown).containsAllEntriesOf(documented);
  }

  private Map<String, String> types() {
    Map<String, String> types = new TreeMap<>();
    scrapes.forEach(scrape -> types.putAll(MetricsReference.types(scrape)));
    return types;
  }

  private Map<String, Set<String>> labels() {
    Map<String, Set<String>> labels = new TreeMap<>();
    for (String scrape : scrapes) {
      MetricsReference.labels(scrape)
          .forEach(
              (family, its) -> labels.computeIfAbsent(family, f -> new TreeSet<>()).addAll(its));
    }
    return labels;
  }

  private static <V> Map<String, V> of(String prefix, Map<String, V> families) {
    Map<String, V> own = new TreeMap<>(families);
    own.keySet().removeIf(family -> !family.startsWith(prefix));
    return own;
  }
}
