package org.stancewatch.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.core.type.TypeReference;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What must never depend on what, over all modules. */
@AnalyzeClasses(
    packages = "org.stancewatch",
    importOptions = {DoNotIncludeTests.class, HouseRulesTest.NoTestJars.class})
class HouseRulesTest {
  /** Modules lend each other their fixtures. */
  static final class NoTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  /** Where services, and whoever starts or follows them, are tied to Kafka and to the framework. */
  private static final String[] WIRING = {
    "org.stancewatch.ingest",
    "org.stancewatch.extract",
    "org.stancewatch.alert",
    "org.stancewatch..topology..",
    "org.stancewatch..http..",
    "org.stancewatch.ingest.publish..",
    "org.stancewatch.alert.delivery..",
    "org.stancewatch.service..",
    "org.stancewatch.topic..",
    "org.stancewatch.streams..",
    "org.stancewatch.tracing..",
    "org.stancewatch.broker..",
    "org.stancewatch.benchmarks.ledger..",
    "org.stancewatch.standalone.."
  };

  @ArchTest
  static final ArchRule servicesShouldKnowEachOtherOnlyByTopics =
      slices().matching("org.stancewatch.(ingest|extract|alert)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule servicesShouldNotKnowWhatRunsOrScoresThem =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.stancewatch.ingest..", "org.stancewatch.extract..", "org.stancewatch.alert..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.stancewatch.standalone..",
              "org.stancewatch.evaluation..",
              "org.stancewatch.benchmarks..",
              "org.stancewatch.broker..");

  @ArchTest
  static final ArchRule theModelShouldKnowOnlyItself =
      noClasses()
          .that()
          .resideInAPackage("org.stancewatch.model..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "jakarta.annotation..", "org.stancewatch.model..");

  @ArchTest
  static final ArchRule logicShouldKnowNeitherKafkaNorTheFrameworkNorTracing =
      noClasses()
          .that()
          .resideOutsideOfPackages(WIRING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..", "kafka..", "io.micronaut..", "io.opentelemetry..");

  /**
   * Services hand the framework a mapper, cut request bodies into documents and read what others
   * wrote; anyone may name a type to the codec.
   */
  @ArchTest
  static final ArchRule onlyTheCodecShouldReadAndWriteJson =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.stancewatch.codec..",
              "org.stancewatch.ingest.http..",
              "org.stancewatch.ingest.source..",
              "org.stancewatch.ingest",
              "org.stancewatch.extract",
              "org.stancewatch.alert")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "com.fasterxml.jackson.core..",
                      "com.fasterxml.jackson.databind..",
                      "com.fasterxml.jackson.dataformat..")
                  .and(not(type(TypeReference.class))));

  /** What wires a service stands beside its entry point, which what it wires may call. */
  @ArchTest
  static final ArchRule packagesShouldFormNoCycles =
      slices()
          .matching("org.stancewatch.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              nameMatching("org\\.stancewatch\\.\\w+\\.\\$?\\w+(Factory|Metrics)(\\$.*)?"),
              alwaysTrue());

  @ArchTest
  static final ArchRule namesShouldSayWhatAClassIs =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?");
}
