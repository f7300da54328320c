package org.stancewatch.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extract.text.Paragraph.Kind;

class ParagraphsTest {
  @Test
  void shouldKeepOffsetsWhenParagraphsAreIndented() {
    String text = "  First line.\n\n\t Second\u00a0\n";

    List<Paragraph> paragraphs = Paragraphs.of(text, null);

    assertThat(paragraphs).extracting(p -> p.in(text)).containsExactly("First line.", "Second");
  }

  @Test
  void shouldJoinLinesWhenAMailProgramBrokeThem() {
    String text =
        "The prime minister said on Monday that the soldiers of the\n"
            + "mission should leave within a year and thanked them.";

    assertThat(Paragraphs.of(text, null)).hasSize(1);
  }

  @Test
  void shouldKeepLinesApartWhenEachIsShort() {
    assertThat(Paragraphs.of("Home\nPolitics\nA sentence of its own.", null)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: A. Marx/The Wire",
        "The minister at the harbour. Photo: A. Marx/The Wire",
        "A convoy near the border. (AP Photo/A. Marx)",
        "Soldiers on parade in the capital. Getty Images",
        "Read More: Ten ways to cook a duck",
        "Credit: The Wire",
        "Write to A. Marx at marx@example.com",
        "Copyright 2024 The Wire. All rights reserved.",
        "We use cookies to make this site better.",
        "\u00a9 2023 The Wire",
        "FILE - A convoy near the border, May 2, 2023.",
        "(Photo by A. Marx / The Wire) Soldiers near the border.",
        "(Updates with the minister's words)",
        "Correction: The minister's name is Marx.",
        "An earlier version of this article gave another name.",
        "12 votes",
        "42",
        "  4. /",
        "https://example.com/a-page",
        "###",
        "FOR IMMEDIATE RELEASE:"
      })
  void shouldCallItNoiseWhenAPageAddsIt(String line) {
    assertThat(kind(line)).isEqualTo(Kind.NOISE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Terms of the agreement require all troops to leave, the minister said.",
        "By September the troops must leave, the minister said.",
        "Contact with the mission goes on, the minister said.",
        "12 votes were cast against it, but the minister said that he would go on.",
        "This story has been told often, the minister said.",
        "The cook baked cookies for the troops, the minister said."
      })
  void shouldCallItTextWhenItOnlyBeginsLikeAnAddition(String line) {
    assertThat(kind(line)).isEqualTo(Kind.BODY);
  }

  @Test
  void shouldCallTheBlockNoiseWhenItIsAReadersComment() {
    String text = "• Soldiers out now, I say!\n– A reader\nCommented Mar 22 at 7:01";

    assertThat(Paragraphs.of(text, null)).extracting(Paragraph::kind).containsOnly(Kind.NOISE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"January 10, 2024", "Oct. 27, 2022", "The Wire, 3 May 2023"})
  void shouldCallItADateLineWhenItIsADate(String line) {
    assertThat(kind(line)).isEqualTo(Kind.DATE);
  }

  @Test
  void shouldCallItAHeadingWhenItIsShortAndEndsNoSentence() {
    assertThat(kind("What the minister wants")).isEqualTo(Kind.HEADING);
  }

  @Test
  void shouldCallItAHeadingWhenItRepeatsTheTitle() {
    List<Paragraph> paragraphs =
        Paragraphs.of("Minister: “We stay.”\n\nThe minister spoke.", "Minister: ‘We stay’");

    assertThat(paragraphs).extracting(Paragraph::kind).containsExactly(Kind.HEADING, Kind.BODY);
  }

  @Test
  void shouldCallItBodyWhenItIsASentence() {
    assertThat(kind("The minister said that the mission would end.")).isEqualTo(Kind.BODY);
  }

  private static Kind kind(String line) {
    return Paragraphs.of(line, null).get(0).kind();
  }
}
