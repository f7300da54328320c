package org.stancewatch.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.stancewatch.ingest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule logicKnowsNeitherKafkaNorMicronaut =
      noClasses()
          .that()
          .resideInAnyPackage("..text..", "..submission..", "..source..", "..intake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "io.micronaut..");

  @ArchTest
  static final ArchRule onlyPublishAndItsWiringKnowKafka =
      noClasses()
          .that()
          .resideOutsideOfPackages("..publish..", "org.stancewatch.ingest")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka..");

  @ArchTest
  static final ArchRule publishDoesNotKnowMicronaut =
      noClasses()
          .that()
          .resideInAPackage("..publish..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.micronaut..");

  @ArchTest
  static final ArchRule servicesDoNotKnowEachOther =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.stancewatch.extract..", "org.stancewatch.alert..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("org.stancewatch.ingest.(**)").should().beFreeOfCycles();
}
