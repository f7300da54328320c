package org.stancewatch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.evaluation.feed.Feed;
import org.stancewatch.evaluation.prediction.Pipeline;
import org.stancewatch.evaluation.prediction.PredictedAlert;
import org.stancewatch.evaluation.prediction.PredictedStatement;
import org.stancewatch.evaluation.prediction.Predictions;

/** Does what {@code docs/dossiers.md} tells a user to do, with the files it shows. */
class DossierGuideTest {
  private static final Path GUIDE = Path.of("../docs/dossiers.md");
  private static final Path DOSSIERS = Path.of("../dossiers");
  private static final Pattern RESULT = Pattern.compile("(?m)^    ((?:before|after|alert): .*)$");

  @TempDir private Path folder;

  @Test
  void shouldFindWhatTheGuideSaysWhenItsExampleIsFollowed() throws IOException {
    String guide = Files.readString(GUIDE);
    writeDossier(blocks(guide, "yaml").get(0));
    for (String article : blocks(guide, "json")) {
      String id = article.contains("\"before\"") ? "before" : "after";
      Files.writeString(
          Files.createDirectories(folder.resolve("docs")).resolve(id + ".json"), article);
    }

    Predictions found =
        new Pipeline(DossierReader.read(folder.resolve("dossiers")))
            .predict(Feed.read(folder.resolve("docs"), List.of("before", "after")).documents());

    assertThat(Stream.concat(statements(found), alerts(found)))
        .containsExactlyInAnyOrderElementsOf(
            RESULT.matcher(guide).results().map(result -> result.group(1)).toList());
  }

  private void writeDossier(String yaml) throws IOException {
    Path dossiers = folder.resolve("dossiers");
    for (String shared :
        List.of("propositions/foreign-military-mission", "actors/united-nations")) {
      Path file = dossiers.resolve(shared + ".yaml");
      Files.createDirectories(file.getParent());
      Files.copy(DOSSIERS.resolve(shared + ".yaml"), file);
    }
    Files.writeString(dossiers.resolve("un-mission-harbour.yaml"), yaml);
  }

  private static List<String> blocks(String guide, String language) {
    return new ArrayList<>(
        Pattern.compile("(?s)```" + language + "\n(.*?)```")
            .matcher(guide)
            .results()
            .map((MatchResult block) -> block.group(1))
            .toList());
  }

  private static Stream<String> statements(Predictions found) {
    return found.statements().stream().map(DossierGuideTest::line);
  }

  private static String line(PredictedStatement s) {
    return s.document() + ": " + s.actor() + " " + s.stance() + " " + s.proposition();
  }

  private static Stream<String> alerts(Predictions found) {
    return found.alerts().stream().map(DossierGuideTest::line);
  }

  private static String line(PredictedAlert a) {
    return String.format(
        "alert: %s %s %s on %s, %s against %s",
        a.kind(), a.severity(), a.actor(), a.proposition(), a.raisedBy(), a.contradicts());
  }
}
