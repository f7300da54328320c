package org.stancewatch.evaluation.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;
import org.stancewatch.model.alert.AlertKind;

/** Figures on their whole way, from articles to alerts. */
class FigureConflictTest {
  private static final String TOLD =
      "American soldiers came to Niger a decade ago to watch the Sahel from the air. The United"
          + " States has about 1,000 troops in Niger.";

  private final Pipeline pipeline = new Pipeline(DossierReader.read(Path.of("../dossiers")));

  @Test
  void shouldRaiseAConflictWhenTwoOutletsCountTheSameSoldiersDifferently() {
    String other =
        "Niamey's rulers spoke of their guests on Friday. A colonel told state television that"
            + " Niger hosts 2,400 American soldiers, and that they eat too much.";

    Predictions found = told(TOLD, other);

    assertThat(found.figures()).extracting(PredictedFigure::low).containsExactly("1000", "2400");
    assertThat(found.statements()).isEmpty();
    assertThat(found.alerts())
        .singleElement()
        .matches(alert -> alert.kind() == AlertKind.FIGURE_CONFLICT)
        .matches(alert -> alert.isFrom("d0") && alert.isFrom("d1"));
  }

  @Test
  void shouldRaiseAConflictWhenAWholeIsToldAsOneOfItsParts() {
    String whole = "Iraq's premier wants to be rid of the 900 coalition troops in Iraq.";
    String parts =
        "The coalition in Iraq consists of some 900 soldiers from other countries along with 2,500"
            + " American troops.";

    assertThat(told(whole, parts).alerts()).hasSize(1);
    assertThat(told(parts, "There are 2,500 American troops in Iraq.").alerts()).isEmpty();
  }

  @Test
  void shouldRaiseAConflictWhenTwoOutletsGiveOtherEndDates() {
    String one = "American troops will leave Niger by September 15, the Pentagon said.";
    String other = "Niger's government said U.S. troops will leave Niger by the end of the year.";
    String third = "U.S. troops will leave Niger by the end of 2026, a colonel said in Niamey.";

    assertThat(told(one, other).alerts()).isEmpty();
    assertThat(told(one, third).alerts())
        .extracting(PredictedAlert::proposition)
        .containsExactly("end-date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The United States has about 2,400 troops in Syria, and none of them in Niger.",
        "France had 1,500 soldiers in Niger until it withdrew them in December.",
        "Germany has 110 soldiers in Niger, and American troops fly from Agadez.",
        "Niger has 25,000 soldiers, and American troops train some of them.",
        "Washington will send 300 more U.S. troops to Niger.",
        "At its height, the American mission in Niger had 2,400 troops.",
        "The United States has nearly 1,100 troops in Niger."
      })
  void shouldStaySilentWhenTheNumbersAreOfDifferentThings(String other) {
    assertThat(told(TOLD, other).alerts()).isEmpty();
  }

  private Predictions told(String... texts) {
    List<String> all = Arrays.asList(texts);
    return pipeline.predict(all.stream().map(text -> document(all.indexOf(text), text)).toList());
  }

  private static Document document(int number, String text) {
    Instant published = Instant.parse("2024-06-1" + number + "T08:00:00Z");
    return new Document(
        new DocumentId("d" + number),
        new Revision("r1"),
        new Source(new SourceId("outlet-" + number), "Outlet " + number, SourceKind.WIRE),
        null,
        "Soldiers abroad",
        null,
        "en",
        published,
        published,
        text,
        null);
  }
}
