package org.stancewatch.standalone.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlertRulesTest {
  private static final Path RUNBOOK = Path.of("../../docs/runbook.md");
  private static final Path TESTS = Path.of("../../observability/prometheus/tests/stancewatch.yml");
  private static final Pattern ENTRY = Pattern.compile("^### (\\w+)$", Pattern.MULTILINE);
  private static final Pattern EMPHASIS = Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)");

  @Test
  void shouldHaveAnEntryInTheRunbookForEveryAlertAndForNothingElse() throws IOException {
    List<String> entries =
        ENTRY.matcher(Files.readString(RUNBOOK)).results().map(entry -> entry.group(1)).toList();

    assertThat(AlertRules.read().all())
        .extracting(AlertRules.Rule::name)
        .containsExactlyInAnyOrderElementsOf(entries);
  }

  @Test
  void shouldSayMeaningChecksDeedsAndExceptionsInEveryEntry() throws IOException {
    String[] entries = Files.readString(RUNBOOK).split("(?m)^##+ ");

    assertThat(entries)
        .filteredOn(entry -> entry.startsWith("Stancewatch"))
        .isNotEmpty()
        .allSatisfy(
            entry -> assertThat(entry).contains("**Means**", "**Look**", "**Do**", "**Ignore**"));
  }

  @Test
  void shouldPointAtPanelsThatThereAre() throws IOException {
    List<String> titles =
        Dashboard.all().stream()
            .flatMap(
                dashboard -> Stream.concat(Stream.of(dashboard.json()), dashboard.views().stream()))
            .map(of -> of.path("title").asText().replace("Stancewatch / ", ""))
            .toList();
    List<String> named =
        EMPHASIS
            .matcher(Files.readString(RUNBOOK))
            .results()
            .map(name -> name.group(1).replace('\n', ' '))
            .toList();

    assertThat(named)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(titles).anyMatch(title -> title.startsWith(name)));
  }

  @Test
  void shouldTellSeverityAndWayToTheRunbookWhenItFires() throws IOException {
    assertThat(AlertRules.read().all())
        .allSatisfy(
            rule -> {
              assertThat(rule.labels().path("severity").asText()).isIn("critical", "warning");
              assertThat(rule.annotation("summary")).isNotBlank();
              assertThat(rule.annotation("description")).endsWith(".");
              assertThat(rule.annotation("runbook_url"))
                  .isEqualTo("docs/runbook.md#" + rule.name().toLowerCase(Locale.ROOT));
            });
  }

  @Test
  void shouldBeTestedToFireAndToStaySilent() throws IOException {
    String tests = Files.readString(TESTS);

    assertThat(AlertRules.read().all())
        .allSatisfy(
            rule ->
                assertThat(tests)
                    .contains("name: " + rule.name() + " fires")
                    .contains("name: " + rule.name() + " is silent"));
  }
}
