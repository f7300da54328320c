package org.stancewatch.alert.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stancewatch.alert.Said;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertStatus;

/** Articles of random words: nothing in common but what was copied. */
class CopiesTest {
  private static final int PARAGRAPHS = 12;
  private static final int COPIES = 200;
  private static final String PASSAGE = "the reasons for the mission have ended for good, she said";

  @Test
  void shouldCountOneOriginWhenOneArticleIsCopiedTwoHundredTimes() {
    Random random = new Random(1);
    List<String> original = paragraphs(random, "original");
    Told told = Told.of(affirms("a", "2023-05-02"), report("original", original));

    for (int at = 0; at < COPIES; at++) {
      told.add(copy(at, original, random));
    }

    Alert alert = told.onlyAlert();
    assertThat(told.raised()).hasSize(1);
    assertThat(alert.after().reports()).isEqualTo(COPIES + 1);
    assertThat(alert.after().origins()).isEqualTo(1);
    assertThat(alert.status()).isEqualTo(AlertStatus.PROVISIONAL);
    assertThat(alert.explanation()).contains("1 independent origin, 200 copies");
  }

  @Test
  void shouldCountFiveOriginsWhenFiveWroteForThemselves() {
    Random random = new Random(2);
    Told told = Told.of(affirms("a", "2023-05-02"));

    for (int at = 0; at < 5; at++) {
      told.add(report("own" + at, paragraphs(random, "own" + at)));
    }

    assertThat(told.raised()).hasSize(1);
    assertThat(told.onlyAlert().after().origins()).isEqualTo(5);
    assertThat(told.onlyAlert().explanation()).contains("5 independent origins");
  }

  @Test
  void shouldCountFiveOriginsWhenFiveHeardTheSameWords() {
    Random random = new Random(3);
    Told told = Told.of(affirms("a", "2023-05-02"));

    for (int at = 0; at < 5; at++) {
      told.add(report("own" + at, paragraphs(random, "own" + at)).worded(PASSAGE).quoted());
    }

    assertThat(told.onlyAlert().after().origins()).isEqualTo(5);
  }

  private static Said report(String id, List<String> paragraphs) {
    // Each puts what was said in words of its own; a copy is known by the article around it.
    return denies(id, "2024-01-05").worded("said so, " + id).within(String.join("\n", paragraphs));
  }

  /** Four of the twelve paragraphs, in another order, under a headline and a credit of its own. */
  private static Said copy(int number, List<String> original, Random random) {
    List<String> kept = new ArrayList<>(original);
    Collections.shuffle(kept, random);
    List<String> copy = new ArrayList<>(kept.subList(0, 4));
    copy.add(PASSAGE);
    copy.add(0, paragraph(random, "headline" + number));
    copy.add("With material from outlet number " + number);
    return report("copy" + number, copy);
  }

  private static List<String> paragraphs(Random random, String own) {
    List<String> paragraphs =
        new ArrayList<>(
            IntStream.range(0, PARAGRAPHS).mapToObj(at -> paragraph(random, own)).toList());
    paragraphs.add(PASSAGE);
    return paragraphs;
  }

  private static String paragraph(Random random, String own) {
    return IntStream.range(0, 40)
        .mapToObj(at -> own + random.nextInt(500))
        .collect(Collectors.joining(" ", "", "."));
  }
}
