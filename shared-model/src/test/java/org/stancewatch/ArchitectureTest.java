package org.stancewatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = {
      "org.stancewatch.codec",
      "org.stancewatch.model",
      "org.stancewatch.service",
      "org.stancewatch.streams",
      "org.stancewatch.topic",
      "org.stancewatch.tracing"
    },
    importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule domainKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage("..model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "jakarta.annotation..", "org.stancewatch.model..");

  @ArchTest
  static final ArchRule onlyTheCodecKnowsJackson =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.stancewatch.codec..", "org.stancewatch.service..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule codecKnowsOnlyTheDomainAndJackson =
      classes()
          .that()
          .resideInAPackage("org.stancewatch.codec..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.fasterxml.jackson..",
              "org.stancewatch.codec..",
              "org.stancewatch.model..");

  @ArchTest
  static final ArchRule onlyTopicsStreamsTracingAndServicesKnowKafka =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.stancewatch.topic..",
              "org.stancewatch.streams..",
              "org.stancewatch.tracing..",
              "org.stancewatch.service..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka..");

  @ArchTest
  static final ArchRule onlyServicesKnowMicronaut =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.stancewatch.service..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.micronaut..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("org.stancewatch.(**)").should().beFreeOfCycles();
}
