package org.stancewatch.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.extract.TestArticles;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.Holder;

class ActorResolverTest {
  private static final ActorIndex INDEX = new ActorIndex(TestArticles.DOSSIERS);

  private final ActorResolver resolver = new ActorResolver(INDEX);
  private final Cast cast = new Cast();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Firefly | Rufus al-Firefly",
        "Al-Fireflie | Rufus al-Firefly",
        "Prime Minister Rufus Firefly | Rufus al-Firefly",
        "Freedonia's prime minister | Rufus al-Firefly",
        "the prime minister | Rufus al-Firefly",
        "Freedonia | Government of Freedonia",
        "the Freedonian government | Government of Freedonia",
        "a spokeswoman for the Sylvanian Ministry of Defense | Sylvanian Ministry of Defense",
        "Firefly's office | Office of Rufus al-Firefly",
        "Gen. Hugo Marsh | Hugo Marsh",
        "Hugo Marsh, a retired officer | Hugo Marsh",
        "U.S. officials | U.S. officials (unnamed)",
        "a senior administration official | Senior administration official (unnamed)",
        "a former senior official | Former senior official (unnamed)",
        "Moscow | Government of Russia",
        "the two sides | Governments of Sylvania and Freedonia (joint)",
        "the Freedonian parliament | Freedonian parliament"
      })
  void shouldFindTheActorWhenASourceNamesOne(String source, String actor) {
    assertThat(resolve(source).orElseThrow().actor().name()).isEqualTo(actor);
  }

  @Test
  void shouldChooseTheHolderWhenTheOfficeChangedHands() {
    Optional<Speaker> then = resolve("Freedonia's prime minister", LocalDate.of(2020, 5, 1));

    assertThat(then.orElseThrow().actor().name()).isEqualTo("Oscar Zander");
  }

  @Test
  void shouldMeanTheLastSpeakerWhenItIsAPronoun() {
    cast.speaks(resolve("Firefly").orElseThrow());

    assertThat(resolve("he").orElseThrow().actor().name()).isEqualTo("Rufus al-Firefly");
  }

  @Test
  void shouldMeanTheSameUnnamedOfficialWhenHeIsTheOfficial() {
    cast.speaks(resolve("a senior Sylvanian official").orElseThrow());

    Speaker again = resolve("the official").orElseThrow();

    assertThat(again.actor().name()).isEqualTo("Senior Sylvanian official (unnamed)");
    assertThat(again.actor().kind()).isEqualTo(ActorKind.ANONYMOUS);
  }

  @Test
  void shouldMeanThePersonNamedBeforeWhenOnlyTheSurnameFollows() {
    resolver.introduce(sentence("Hugo Marsh of the Peace Institute agrees."), cast);

    assertThat(resolve("Marsh").orElseThrow().actor().name()).isEqualTo("Hugo Marsh");
  }

  @Test
  void shouldNotMistakeANamesakeForTheActor() {
    assertThat(resolve("Harriet Firefly").orElseThrow().actor().name())
        .isEqualTo("Harriet Firefly");
  }

  @Test
  void shouldFindNobodyWhenAThingIsTheSubject() {
    assertThat(resolve("the river")).isEmpty();
  }

  @Test
  void shouldHoldForOfficeAndGovernmentWhenAnOfficeHolderSpeaks() {
    Holders holders = new Holders(INDEX);

    assertThat(holders.of(resolve("Firefly").orElseThrow(), LocalDate.of(2024, 1, 1)))
        .extracting(Holder::level)
        .containsExactly(Holder.Level.PERSON, Holder.Level.OFFICE, Holder.Level.GOVERNMENT);
    assertThat(holders.of(resolve("Firefly").orElseThrow(), LocalDate.of(2020, 1, 1)))
        .extracting(Holder::level)
        .containsExactly(Holder.Level.PERSON);
  }

  @Test
  void shouldHoldOnlyForThemselvesWhenTheyAreUnnamed() {
    assertThat(new Holders(INDEX).of(resolve("U.S. officials").orElseThrow(), null)).hasSize(1);
  }

  private Optional<Speaker> resolve(String source) {
    return resolve(source, LocalDate.of(2024, 3, 13));
  }

  private Optional<Speaker> resolve(String source, LocalDate day) {
    Sentence sentence = sentence(source);
    Scene scene = new Scene(day, "Freedonia", null, List.of("Sylvania", "Freedonia"));
    return resolver.resolve(sentence, 0, sentence.size(), scene, cast);
  }

  private static Sentence sentence(String text) {
    return new Sentence(0, 0, Tokenizer.tokens(text));
  }
}
