package org.stancewatch.standalone.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.standalone.TestSystem;
import org.stancewatch.standalone.send.Sample;
import org.stancewatch.standalone.system.Service;

class MetricsReferenceIT {
  @Test
  void shouldListWhatTheServicesShowAndNothingElse(@TempDir Path data) throws Exception {
    Map<String, String> types = new TreeMap<>();
    Map<String, Set<String>> labels = new TreeMap<>();
    try (TestSystem system = new TestSystem(data)) {
      Sample.read(TestSystem.ARTICLES).forEach(sample -> system.send(sample.json()));
      system.settle();
      for (Service service : Service.values()) {
        String scrape = system.get(service, "/prometheus").body();
        types.putAll(MetricsReference.types(scrape));
        MetricsReference.labels(scrape)
            .forEach(
                (family, its) -> labels.computeIfAbsent(family, f -> new TreeSet<>()).addAll(its));
      }
    }

    assertThat(own(types)).isEqualTo(own(MetricsReference.documented()));
    assertThat(own(labels)).isEqualTo(MetricsReference.documentedLabels());
  }

  private static <V> Map<String, V> own(Map<String, V> families) {
    Map<String, V> own = new TreeMap<>(families);
    own.keySet().removeIf(family -> !family.startsWith("stancewatch_"));
    return own;
  }
}
