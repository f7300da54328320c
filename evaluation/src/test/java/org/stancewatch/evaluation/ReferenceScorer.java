package org.stancewatch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stancewatch.codec.Json;

/** The scorer that the gold annotations come with; both stand beside the checkout, if at all. */
public final class ReferenceScorer {
  /** The folder it stands in, as the property {@code stancewatch.gold} names it. */
  public static final Path FOLDER =
      Path.of(System.getProperty("stancewatch.gold", "../../shared/gold"))
          .toAbsolutePath()
          .normalize();

  private static final Path SCRIPT = FOLDER.resolve("score.py");

  private ReferenceScorer() {}

  public static boolean isThere() {
    return Files.exists(SCRIPT);
  }

  /** Its figures as one line of JSON. */
  public static String score(Path gold, Path statements, Path alerts)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "python3", SCRIPT.toString(),
            "--gold", gold.toString(),
            "--statements", statements.toString(),
            "--alerts", alerts.toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String figures = new String(process.getInputStream().readAllBytes());

    assertThat(process.waitFor()).as("exit code of %s", command).isZero();
    return Json.writeText(Json.read(figures, Object.class));
  }
}
