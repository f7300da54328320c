package org.stancewatch.codec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Severity;
import org.stancewatch.model.Stance;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;

/**
 * What should come of the sample articles; {@code samples/expected.yaml} explains itself. Articles
 * go by their file names without the ending.
 */
public record ExpectedSamples(
    List<ExpectedStatement> statements,
    List<ExpectedAlert> alerts,
    List<String> noAlertFrom,
    List<String> noStatementFrom) {

  /** Whether a miss is an error. */
  public enum Strength {
    MUST,
    SHOULD
  }

  public record ExpectedStatement(
      String article,
      String actor,
      MissionId mission,
      PropositionId proposition,
      Stance stance,
      PartialDate saidAt,
      Strength strength) {}

  /**
   * @param corroboratedBy null if no article does
   * @param retractedBy null if no article does
   * @param finalStatus null if it may be any
   */
  public record ExpectedAlert(
      AlertKind kind,
      Severity severity,
      String actor,
      MissionId mission,
      PropositionId proposition,
      List<String> before,
      List<String> after,
      String raisedBy,
      String corroboratedBy,
      String retractedBy,
      AlertStatus finalStatus,
      Strength strength) {}

  /**
   * @param samples the project's folder of that name
   */
  public static ExpectedSamples read(Path samples) {
    ObjectMapper yaml = Json.strict(YAMLMapper.builder()).build();
    yaml.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    try {
      return yaml.readValue(samples.resolve("expected.yaml").toFile(), ExpectedSamples.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
