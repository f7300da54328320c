package org.stancewatch.alert;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.stancewatch", importOptions = ImportOption.DoNotIncludeTests.class)
class AlertArchitectureTest {
  @ArchTest
  static final ArchRule shouldKeepRulesPureWhenTheyGrow =
      classes()
          .that()
          .resideInAPackage("..alert.ledger..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.stancewatch.model..", "org.stancewatch.alert.ledger..");

  @ArchTest
  static final ArchRule shouldKeepTheViewPureWhenItGrows =
      classes()
          .that()
          .resideInAPackage("..alert.view..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.stancewatch.model..", "org.stancewatch.alert.view..");

  @ArchTest
  static final ArchRule shouldKeepConditionsPureWhenTheyGrow =
      classes()
          .that()
          .resideInAPackage("..alert.health..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.stancewatch.model..", "org.stancewatch.alert.health..");

  @ArchTest
  static final ArchRule shouldKeepMicronautOutWhenKafkaIsSpoken =
      noClasses()
          .that()
          .resideInAPackage("..alert.topology..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.micronaut..");

  @ArchTest
  static final ArchRule shouldStandAloneWhenOtherServicesChange =
      noClasses()
          .that()
          .resideInAPackage("..alert..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..ingest..", "..extract..", "..standalone..");

  @ArchTest
  static final ArchRule shouldHaveNoCyclesWhenPackagesDependOnEachOther =
      slices().matching("org.stancewatch.alert.(*)..").should().beFreeOfCycles();
}
