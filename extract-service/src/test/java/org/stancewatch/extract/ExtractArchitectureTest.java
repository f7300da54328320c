package org.stancewatch.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.stancewatch.extract",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ExtractArchitectureTest {
  @ArchTest
  static final ArchRule shouldKeepLogicPureWhenItGrows =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..extract.text..",
              "..extract.sentence..",
              "..extract.lexicon..",
              "..extract.attribution..",
              "..extract.actor..",
              "..extract.mission..",
              "..extract.proposition..",
              "..extract.time..",
              "..extract.confidence..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.micronaut..",
              "io.micrometer..",
              "org.apache.kafka..",
              "org.stancewatch.topic..",
              "org.stancewatch.streams..");

  @ArchTest
  static final ArchRule shouldKeepMicronautOutWhenKafkaIsSpoken =
      noClasses()
          .that()
          .resideInAPackage("..extract.topology..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.micronaut..");

  @ArchTest
  static final ArchRule shouldReadTextBeforeMeaning =
      noClasses()
          .that()
          .resideInAnyPackage("..extract.text..", "..extract.sentence..", "..extract.attribution..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..extract.mission..", "..extract.proposition..", "..extract.actor..");

  @ArchTest
  static final ArchRule shouldHaveNoCyclesWhenPackagesDependOnEachOther =
      slices().matching("org.stancewatch.extract.(*)..").should().beFreeOfCycles();
}
