package org.stancewatch.standalone.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.standalone.TestNews;
import org.stancewatch.standalone.watch.Seen;

class StoryTest {
  private static final String ESCAPE = "\033";

  private final StringWriter printed = new StringWriter();

  @Test
  void shouldTellEverythingInPlainLinesWhenThereIsNoTerminal() {
    Story story = story(Ink.PLAIN);

    story.accept(document());
    story.accept(new Seen.AStatement(statement()));
    story.accept(new Seen.AnAlert(TestNews.alert(AlertStatus.PROVISIONAL, 1)));

    assertThat(printed.toString())
        .doesNotContain(ESCAPE, "\r")
        .containsSubsequence(
            "2024-01-17  Minister speaks  The Daily Mast",
            "Minister of Harbours denies mission-needed, said 2024-01-17",
            "“The watch has done its work.”",
            "REVERSAL · FULL · PROVISIONAL",
            "Minister of Harbours, office,",
            "mission-needed");
  }

  @Test
  void shouldShowBothSidesWithSourceAndDatesWhenAnAlertIsNew() {
    story(Ink.PLAIN).accept(new Seen.AnAlert(TestNews.alert(AlertStatus.PROVISIONAL, 1)));

    assertThat(printed.toString())
        .containsSubsequence(
            "before AFFIRMS  said 2023-01-15, published 2023-01-15",
            "“The watch is still needed, she said.”",
            "The Daily Mast · Minister speaks",
            "https://mast.example/a",
            "after  DENIES   said 2024-01-17, published 2024-01-17",
            "“The watch has done its work.”",
            "The Daily Mast · Minister speaks",
            "https://mast.example/b",
            "She affirmed it in 2023 and denies it now.",
            "alert alert-1");
  }

  @Test
  void shouldTellTheChangeAndNoSecondCardWhenAnAlertIsUpdated() {
    Story story = story(Ink.PLAIN);
    story.accept(new Seen.AnAlert(TestNews.alert(AlertStatus.PROVISIONAL, 1)));

    story.accept(new Seen.AnAlert(TestNews.alert(AlertStatus.CORROBORATED, 2)));

    assertThat(printed.toString())
        .containsOnlyOnce("┌─")
        .contains(
            "same alert alert-1, REVERSAL Minister of Harbours on mission-needed:"
                + " PROVISIONAL → CORROBORATED; before: 1 report, 1 independent origin;"
                + " after: 2 reports, 2 independent origins");
    assertThat(story.totals()).isEqualTo(new Totals(0, 0, 1, 1, 0));
  }

  @Test
  void shouldSayThatNoAlertCameWhenADocumentOnlyRepeats() {
    Story story = story(Ink.PLAIN);
    story.accept(new Seen.AnAlert(TestNews.alert(AlertStatus.PROVISIONAL, 1)));

    story.accept(document());
    story.accept(new Seen.AStatement(statement()));
    story.accept(new Seen.AnAlert(TestNews.alert(AlertStatus.PROVISIONAL, 2)));
    story.concludeDocument();

    assertThat(printed.toString()).endsWith("    no new alert" + System.lineSeparator());
  }

  @Test
  void shouldSayThatNothingWasFoundWhenADocumentIsBesideThePoint() {
    Story story = story(Ink.PLAIN);

    story.accept(document());
    story.concludeDocument();

    assertThat(printed.toString()).contains("no statement on a watched mission");
  }

  @Test
  void shouldConcludeNothingWhenADocumentRaisedAnAlert() {
    Story story = story(Ink.PLAIN);

    story.accept(document());
    story.accept(new Seen.AStatement(statement()));
    story.accept(new Seen.AnAlert(TestNews.alert(AlertStatus.PROVISIONAL, 1)));
    story.concludeDocument();

    assertThat(printed.toString()).doesNotContain("no new alert");
  }

  @Test
  void shouldGiveTheReasonWhenARecordIsSetAside() {
    Story story = story(Ink.PLAIN);

    story.accept(new Seen.ADeadLetter("documents.dlq", "text: is \033[31mempty"));

    assertThat(printed.toString()).contains("set aside documents.dlq: text: is [31mempty");
    assertThat(story.totals().deadLetters()).isEqualTo(1);
  }

  @Test
  void shouldColourAndKeepAStatusLineWhenThereIsATerminal() {
    Story story = story(new Ink(true));

    story.accept(document());

    assertThat(printed.toString())
        .contains(ESCAPE + "[1mMinister speaks" + ESCAPE + "[0m")
        .endsWith(
            ESCAPE
                + "[2m1 document, 0 statements, 0 alerts (0 updates), 0 dead letters"
                + ESCAPE
                + "[0m");
  }

  @Test
  void shouldRememberWhenTheFirstAlertCameWhenThereAreMore() {
    List<Duration> times = new ArrayList<>(List.of(Duration.ofSeconds(7)));
    Story story =
        new Story(
            new Screen(new PrintWriter(printed), Ink.PLAIN),
            new Dossiers(List.of()),
            () -> times.remove(0));

    assertThat(story.firstAlertAfter()).isNull();
    story.accept(new Seen.AnAlert(TestNews.alert(AlertStatus.PROVISIONAL, 1)));
    story.accept(new Seen.AnAlert(TestNews.alert(AlertStatus.PROVISIONAL, 2)));

    assertThat(story.firstAlertAfter()).isEqualTo(Duration.ofSeconds(7));
  }

  private Story story(Ink ink) {
    return new Story(
        new Screen(new PrintWriter(printed), ink), new Dossiers(List.of()), () -> Duration.ZERO);
  }

  private static Seen document() {
    return new Seen.ADocument(TestNews.document("b", "2024-01-17", "Minister speaks"));
  }

  private static Statement statement() {
    return TestNews.statement("b", "2024-01-17", Stance.DENIES, "The watch has done its work.");
  }
}
