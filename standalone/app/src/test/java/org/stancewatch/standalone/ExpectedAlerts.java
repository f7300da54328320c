package org.stancewatch.standalone;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stancewatch.model.Severity;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;

/** The alerts that should come of the samples. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExpectedAlerts(List<Expected> alerts, List<String> noAlertFrom) {
  public static final Path SAMPLES = Path.of("../../samples");

  /**
   * @param raisedBy the article whose arrival raises it
   * @param finalStatus its status when all articles are in; null if that is left open
   * @param strength {@code MUST}, or {@code SHOULD} where a miss is no error
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Expected(
      AlertKind kind,
      Severity severity,
      String actor,
      String mission,
      String proposition,
      String raisedBy,
      AlertStatus finalStatus,
      String strength) {
    public boolean isMust() {
      return strength.equals("MUST");
    }

    /** What it is about, to compare with {@link #nameOf}. */
    public String name() {
      return name(kind, severity, actor, mission, proposition);
    }

    public static String nameOf(Alert alert) {
      return name(
          alert.kind(),
          alert.severity(),
          alert.holder().name(),
          alert.mission().value(),
          alert.proposition().value());
    }

    private static String name(
        AlertKind kind, Severity severity, String actor, String mission, String proposition) {
      return String.join(", ", kind.name(), severity.name(), actor, mission, proposition);
    }
  }

  public static ExpectedAlerts read() throws IOException {
    return new YAMLMapper()
        .readValue(SAMPLES.resolve("expected.yaml").toFile(), ExpectedAlerts.class);
  }
}
