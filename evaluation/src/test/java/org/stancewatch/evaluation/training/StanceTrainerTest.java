package org.stancewatch.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.extract.proposition.StanceModel;
import org.stancewatch.model.InvalidFieldException;

class StanceTrainerTest {
  private static final Path SHIPPED =
      Path.of(
          "../extract-service/src/main/resources/org/stancewatch/extract/proposition/stances.tsv");

  private static final String MISSIONS =
      """
      one:
        force: [GUARD]
        host: [Freedonia, Freedonian]
        sending: [Sylvania, Sylvanian]
        threat: [bandits]
      two:
        force: [WATCH]
        host: [Ruritania, Ruritanian]
        sending: [Graustark, Graustarkian]
        threat: [pirates]
      """;

  @TempDir private Path folder;

  @Test
  void shouldGiveTheModelThatIsShippedToTheByteWhenTrainedAgain() throws IOException {
    String trained = StanceTrainer.train(TrainingFolder.read(Path.of("training")));

    assertThat(trained).isEqualTo(Files.readString(SHIPPED));
  }

  @Test
  void shouldKnowOfOneMissionWhatItLearnedOfAnother() throws IOException {
    TrainingFolder learned =
        folder(
            """
            mission-should-end:AFFIRMS\tone\tSylvanian troops must go home
            mission-should-end:AFFIRMS\tone\tthe minister said Sylvanian troops must go
            mission-should-end:AFFIRMS\tone\tthe GUARD must go home now
            none\tone\tthe harvest in Freedonia was good
            none\tone\tthe minister opened a bridge
            none\tone\tthe harvest was good, the minister said
            """);
    StanceModel model = StanceModel.of(StanceTrainer.train(learned));
    TrainingFolder other =
        folder(
            """
            mission-should-end:AFFIRMS\ttwo\tGraustarkian troops must go home
            none\ttwo\tthe harvest in Ruritania was good
            """);

    double[] likely =
        Example.of(other).stream()
            .mapToDouble(example -> model.probabilities(example.features())[0])
            .toArray();

    assertThat(model.labels()).hasToString("[mission-should-end:AFFIRMS]");
    assertThat(likely[0]).isGreaterThan(0.5);
    assertThat(likely[1]).isLessThan(0.5);
  }

  @Test
  void shouldCountOnlyWhatTheHeldOutMissionShows() throws IOException {
    TrainingFolder folder =
        folder(
            """
            mission-needed:AFFIRMS\tone\twe still need Sylvanian troops
            mission-needed:AFFIRMS\tone\tthey still need Sylvanian troops
            mission-needed:AFFIRMS\tone\tyou still need Sylvanian troops
            mission-needed:AFFIRMS\ttwo\twe still need Graustarkian troops
            mission-needed:AFFIRMS\ttwo\tthey still need Graustarkian troops
            mission-needed:AFFIRMS\ttwo\tyou still need Graustarkian troops
            none\tone\tthe sun shone
            none\tone\tthe sun shone again
            none\tone\tthe sun shone brightly
            none\ttwo\tthe sun shone
            none\ttwo\tthe sun shone again
            none\ttwo\tthe sun shone brightly
            """);

    CrossValidation.Count one = CrossValidation.of(folder, 0.5).get("one");

    assertThat(one).isEqualTo(new CrossValidation.Count(3, 3, 3));
    assertThat(one.f1()).isEqualTo(1);
  }

  @Test
  void shouldNameFileAndLineWhenASentenceIsMalformed() throws IOException {
    assertThatThrownBy(() -> folder("none\tthree\tthe sun shone\n"))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining("sentences.tsv:1")
        .hasMessageContaining("three");
    assertThatThrownBy(() -> folder("none\tone\ta\nmission-needed\tone\tb\n"))
        .hasMessageContaining("sentences.tsv:2")
        .hasMessageContaining("proposition:STANCE");
  }

  private TrainingFolder folder(String sentences) throws IOException {
    Files.writeString(folder.resolve("missions.yaml"), MISSIONS);
    Files.writeString(folder.resolve("sentences.tsv"), sentences);
    return TrainingFolder.read(folder);
  }
}
