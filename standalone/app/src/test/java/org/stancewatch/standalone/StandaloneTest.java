package org.stancewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandaloneTest {
  private static final String DOSSIERS = "../../dossiers";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {"demo", "up", "ingest", "withdraw", "evaluate", "train", "replay", "bench"})
  void shouldExplainEachCommandWhenAskedForHelp(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("stancewatch " + command);
  }

  @Test
  void shouldListCommandsAndExitCodesWhenAskedForHelp() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("demo", "up", "ingest", "evaluate", "Exit codes:", "the system could not start");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dance",
        "up --kafka-port many",
        "up --kafka-port 65536",
        "evaluate",
        "bench dance",
        "bench --statements 9"
      })
  void shouldEndWithTwoAndSayWhyWhenCalledWrongly(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).isNotBlank();
  }

  @Test
  void shouldNameThePortAndEndWithThreeWhenKafkasPortIsTaken() throws IOException {
    try (ServerSocket other = loopback()) {
      int port = other.getLocalPort();

      assertThat(up("--kafka-port", Integer.toString(port))).isEqualTo(3);

      assertThat(err.toString().lines()).singleElement().asString().contains("Port " + port);
    }
  }

  @Test
  void shouldNameThePortAndTheOptionWhenAPortOfAServiceIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      int port = other.getLocalPort();

      assertThat(up("--alert-port", Integer.toString(port))).isEqualTo(3);

      assertThat(err.toString().lines())
          .singleElement()
          .asString()
          .contains("Port " + port, "alert", "--alert-port");
    }
  }

  @Test
  void shouldNameTheFolderAndEndWithThreeWhenItCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));

    assertThat(run("up", "--dossiers", DOSSIERS, "--data", file.toString())).isEqualTo(3);

    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains(file.toString(), "cannot be written");
  }

  @Test
  void shouldNameTheFolderAndEndWithTwoWhenThereAreNoDossiers() {
    assertThat(run("up", "--dossiers", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains(folder.toString()).contains("no dossier");
  }

  @Test
  void shouldNameTheFolderAndEndWithTwoWhenThereAreNoSamples() {
    assertThat(run("demo", "--samples", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains(folder.toString()).contains("no *.json");
  }

  @Test
  void shouldNameTheFileAndEndWithTwoWhenAnEvaluationLacksOne() {
    String missing = folder.resolve("missing").toString();

    assertThat(run("evaluate", "--documents", missing, "--gold", missing, "--dossiers", DOSSIERS))
        .isEqualTo(2);
    assertThat(err.toString()).contains(missing);
  }

  private int up(String option, String value) {
    String data = folder.resolve("data").toString();
    String[] free = {"--kafka-port", "0", "--ingest-port", "0", "--extract-port", "0"};
    String[] rest = {"--alert-port", "0", "--dossiers", DOSSIERS, "--data", data, option, value};
    return run(join(new String[] {"up"}, free, rest));
  }

  private int run(String... arguments) {
    return Standalone.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setOverwrittenOptionsAllowed(true)
        .execute(arguments);
  }

  private static String[] join(String[]... parts) {
    return java.util.Arrays.stream(parts).flatMap(java.util.Arrays::stream).toArray(String[]::new);
  }

  private static ServerSocket loopback() throws IOException {
    return new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"));
  }
}
