package org.stancewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stancewatch.codec.ExpectedSamples.ExpectedAlert;
import org.stancewatch.codec.ExpectedSamples.ExpectedStatement;
import org.stancewatch.model.Actor;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Source;
import org.stancewatch.model.dossier.Dossiers;

/** The sample articles are fit to be sent, and what is expected of them speaks of what there is. */
class SamplesTest {
  private static final Path FOLDER = Path.of("../samples");
  private static final Dossiers DOSSIERS = DossierReader.read(Path.of("../dossiers"));
  private static final ExpectedSamples EXPECTED = ExpectedSamples.read(FOLDER);
  private static final Map<String, JsonNode> ARTICLES = articles();

  @Test
  void shouldHaveWhatADocumentNeedsWhenTheyAreSent() {
    ARTICLES.forEach(
        (name, article) -> {
          Source source = Json.read(article.get("source").toString(), Source.class);
          URI url = URI.create(article.get("url").textValue());

          assertThat(source.name()).as(name).isNotBlank();
          assertThat(url.getHost()).as(name).matches("[a-z-]+\\.example\\.(com|org)");
          assertThat(Instant.parse(article.get("publishedAt").textValue())).as(name).isNotNull();
          assertThat(article.get("text").textValue().split("\\s+"))
              .as(name)
              .hasSizeBetween(80, 250);
        });
  }

  @Test
  void shouldHoldOneRevisionWhenAllAddressesAreCounted() {
    assertThat(ARTICLES).hasSize(addresses().size() + 1);
    assertThat(ARTICLES.get("14-talks-corrected").get("url"))
        .isEqualTo(ARTICLES.get("13-talks-as-withdrawal").get("url"));
  }

  @Test
  void shouldKnowActorAndPropositionWhenAStatementIsExpected() {
    for (ExpectedStatement expected : EXPECTED.statements()) {
      assertKnown(expected.mission(), expected.proposition(), expected.actor());
      assertThat(ARTICLES).containsKey(expected.article());
    }
  }

  @Test
  void shouldKnowActorAndArticlesWhenAnAlertIsExpected() {
    for (ExpectedAlert expected : EXPECTED.alerts()) {
      assertKnown(expected.mission(), expected.proposition(), expected.actor());
      assertThat(ARTICLES).containsKeys(expected.before().toArray(String[]::new));
      assertThat(ARTICLES).containsKeys(expected.after().toArray(String[]::new));
      assertThat(expected.after()).contains(expected.raisedBy());
    }
  }

  @Test
  void shouldSayOfEveryArticleWhetherItRaisesAnAlert() {
    Set<String> told = new TreeSet<>(EXPECTED.noAlertFrom());
    EXPECTED.alerts().forEach(alert -> told.add(alert.raisedBy()));

    assertThat(told).isEqualTo(ARTICLES.keySet());
    assertThat(EXPECTED.noAlertFrom())
        .doesNotContainAnyElementsOf(
            EXPECTED.alerts().stream().map(ExpectedAlert::raisedBy).toList());
  }

  private static void assertKnown(MissionId mission, PropositionId proposition, String actor) {
    assertThat(DOSSIERS.proposition(mission, proposition)).as(proposition.value()).isPresent();
    assertThat(DOSSIERS.of(mission).orElseThrow().actors()).extracting(Actor::name).contains(actor);
  }

  private static Set<String> addresses() {
    return ARTICLES.values().stream()
        .map(article -> article.get("url").textValue())
        .collect(Collectors.toSet());
  }

  private static Map<String, JsonNode> articles() {
    Map<String, JsonNode> articles = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("articles"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        articles.put(name, Json.read(Files.readAllBytes(file), JsonNode.class));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return articles;
  }
}
