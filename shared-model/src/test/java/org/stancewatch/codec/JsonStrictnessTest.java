package org.stancewatch.codec;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.model.Document;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.TestDocuments;
import org.stancewatch.model.TestStatements;

class JsonStrictnessTest {
  private static final String STATEMENT =
      Json.writeText(TestStatements.statement("s1", Stance.AFFIRMS, "2023-01"));

  static Stream<Arguments> wrongStatements() {
    return Stream.of(
        wrong("an unknown stance", "\"AFFIRMS\"", "\"LIKES\"", "stance: expected one of AFFIRMS, "),
        wrong("a number for a stance", "\"AFFIRMS\"", "0", "stance: expected one of AFFIRMS, "),
        wrong("no id", "\"id\":\"s1\",", "", "id: is missing"),
        wrong("an empty id", "\"id\":\"s1\"", "\"id\":\"\"", "id: "),
        wrong("a number for an id", "\"id\":\"s1\"", "\"id\":1", "id: expected a text"),
        wrong("a number for a name", "\"Ada Harbour\"", "1", "actor.name: expected a text"),
        wrong("a number for a date", "\"2023-01\"", "2023", "saidAt: expected a text"),
        wrong("half an offset", "\"begin\":0", "\"begin\":0.5", "evidence[0].begin: expected"),
        wrong("an id with a bar", "\"id\":\"s1\"", "\"id\":\"s|1\"", "id: expected 1 to 128 "),
        wrong("no actor's name", ",\"name\":\"Ada Harbour\"", "", "actor.name: is missing"),
        wrong("an unknown field", "{\"id\"", "{\"mood\":1,\"id\"", "mood: unknown field; expected"),
        wrong(
            "an unknown field below",
            "\"cue\":\"said\"",
            "\"cue\":\"said\",\"hue\":1",
            "evidence[0].hue: unknown field"),
        wrong("a text for a number", "0.9", "\"high\"", "confidence: expected "),
        wrong("a number in quotes", "0.9", "\"0.9\"", "confidence: expected "),
        wrong("a number that is too high", "0.9", "1.5", "confidence: expected 0 to 1"),
        wrong("no number", "\"confidence\":0.9,", "", "confidence: "),
        wrong("no evidence", "\"evidence\":[{", "\"evidence\":[],\"chain\":[{", "chain[0]."),
        wrong("a date that is none", "2023-01\"", "2023-13\"", "saidAt: no such day"),
        wrong("a time without a zone", "10:15:00Z", "10:15:00", "learnedAt: expected a time like"));
  }

  private static Arguments wrong(String what, String right, String wrong, String message) {
    return arguments(what, right, wrong, message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongStatements")
  void shouldNameTheFieldWhenAStatementIsWrong(
      String what, String right, String wrong, String message) {
    assertThatExceptionOfType(InvalidFieldException.class)
        .isThrownBy(() -> Json.read(changed(STATEMENT, right, wrong), Statement.class))
        .withMessageStartingWith(message);
  }

  @Test
  void shouldNameTheTextWhenItIsTooLong() {
    String tooLong = "x".repeat(Document.LONGEST_TEXT + 1);
    String json = Json.writeText(TestDocuments.document("d", "MARK")).replace("MARK", tooLong);

    assertThatExceptionOfType(InvalidFieldException.class)
        .isThrownBy(() -> Json.read(json, Document.class))
        .withMessage("text: expected at most 1000000 characters, but has 1000001");
  }

  @Test
  void shouldNameTheElementWhenOneOfAListIsWrong() {
    String list = "[" + STATEMENT + "," + changed(STATEMENT, "\"AFFIRMS\"", "\"LIKES\"") + "]";

    assertThatExceptionOfType(InvalidFieldException.class)
        .isThrownBy(() -> Json.read(list.getBytes(), new TypeReference<List<Statement>>() {}))
        .withMessageStartingWith("[1].stance: expected one of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"id\":}", "", "no json", "{\"id\":\"s1\"} tail", "[1", "\u0000"})
  void shouldRefuseWhenItIsNoJson(String text) {
    assertThatExceptionOfType(InvalidFieldException.class)
        .isThrownBy(() -> Json.read(text, Statement.class));
  }

  @Test
  void shouldRefuseWhenSomethingFollows() {
    for (UnaryOperator<String> tail : tails()) {
      assertThatExceptionOfType(InvalidFieldException.class)
          .isThrownBy(() -> Json.read(tail.apply(STATEMENT), Statement.class));
    }
  }

  @Test
  void shouldSayWhatWasExpectedWhenItIsNull() {
    assertThatExceptionOfType(InvalidFieldException.class)
        .isThrownBy(() -> Json.read("null", Statement.class))
        .withMessage("expected a JSON Statement, but was null");
  }

  private static List<UnaryOperator<String>> tails() {
    return List.of(json -> json + "{}", json -> json + " tail", json -> json + json);
  }

  /** Fails if there was nothing to change. */
  private static String changed(String json, String right, String wrong) {
    if (!json.contains(right)) {
      throw new AssertionError("no " + right + " in " + json);
    }
    return json.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
  }
}
