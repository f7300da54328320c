package org.stancewatch.standalone.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests of {@code docs/kubernetes}: well-formed, hardened, and about these services. */
class KubernetesTest {
  private static final Map<String, Integer> PORTS =
      Map.of("ingest-service", 8081, "extract-service", 8082, "alert-service", 8083);

  static Stream<Manifest> complete() {
    return Stream.concat(Manifest.under("base").stream(), Manifest.under("example").stream())
        .filter(manifest -> !manifest.isKustomization());
  }

  static Stream<Manifest> patches() {
    return Manifest.under("components").stream()
        .filter(manifest -> !manifest.isKustomization() && !manifest.isForeign());
  }

  static Stream<Manifest> kustomizations() {
    return Manifest.under("").stream().filter(Manifest::isKustomization);
  }

  static Stream<Manifest> workloads() {
    return Manifest.under("base").stream()
        .filter(manifest -> List.of("Deployment", "StatefulSet").contains(manifest.kind()));
  }

  @ParameterizedTest
  @MethodSource("complete")
  void shouldFollowTheSchemaWhenAnObjectIsComplete(Manifest manifest) throws Exception {
    Schema schema = Schema.of(manifest);

    assertThatCode(() -> schema.validate(manifest.json())).doesNotThrowAnyException();
    assertThat(schema.unknownFields(manifest.json())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("patches")
  void shouldNameOnlyKnownFieldsWhenAnObjectIsAPatch(Manifest manifest) throws Exception {
    assertThat(Schema.of(manifest).unknownFields(manifest.json())).isEmpty();
  }

  @Test
  void shouldBeFoundWhenAFieldIsMisspeltOrMissing() throws Exception {
    Manifest service =
        workloads().filter(workload -> workload.kind().equals("Deployment")).findFirst().get();
    Schema schema = Schema.of(service);

    service.pod().addProperty("serviceAcountName", "x");
    assertThat(schema.unknownFields(service.json()))
        .containsExactly("/spec/template/spec/serviceAcountName");

    service.json().getAsJsonObject("spec").remove("selector");
    assertThatThrownBy(() -> schema.validate(service.json())).hasMessageContaining("selector");
  }

  @ParameterizedTest
  @MethodSource("kustomizations")
  void shouldNameFilesThatExistWhenItIsAKustomization(Manifest manifest) {
    Path folder = manifest.file().getParent();

    assertThat(files(manifest.json()))
        .allSatisfy(file -> assertThat(folder.resolve(file)).exists());
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void shouldRunTheServiceOnItsPortWhenItIsAWorkload(Manifest manifest) throws IOException {
    String service = manifest.name();
    String pom = Files.readString(Path.of("../..", service, "pom.xml"));

    assertThat(pom).contains("<image.name>stancewatch/%s</image.name>".formatted(service));
    assertThat(manifest.container().get("image").getAsString())
        .isEqualTo("stancewatch/%s:latest".formatted(service));
    assertThat(port(manifest)).isEqualTo(PORTS.get(service));
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void shouldGiveNoMoreRightsThanNeededWhenItIsAWorkload(Manifest manifest) {
    assertThat(manifest.pod().get("automountServiceAccountToken").getAsBoolean()).isFalse();
    assertThat(manifest.pod().getAsJsonObject("securityContext").toString())
        .contains("\"runAsNonRoot\":true", "\"type\":\"RuntimeDefault\"");
    assertThat(manifest.container().getAsJsonObject("securityContext").toString())
        .contains(
            "\"readOnlyRootFilesystem\":true",
            "\"allowPrivilegeEscalation\":false",
            "\"drop\":[\"ALL\"]");
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void shouldAskTheServiceForItsHealthWhenItIsAWorkload(Manifest manifest) {
    assertThat(probed(manifest, "livenessProbe")).isEqualTo("/health/liveness");
    assertThat(probed(manifest, "readinessProbe")).isEqualTo("/health/readiness");
    assertThat(probed(manifest, "startupProbe")).isEqualTo("/health/liveness");
  }

  @Test
  void shouldMountEveryDossierWhenTheyComeFromAConfigMap() throws IOException {
    Path dossiers = Path.of("../../dossiers");
    List<String> wanted;
    try (Stream<Path> files = Files.walk(dossiers)) {
      wanted =
          files
              .filter(Files::isRegularFile)
              .map(file -> dossiers.relativize(file).toString())
              .toList();
    }

    Manifest volume =
        patches().filter(patch -> patch.file().endsWith("dossiers/volume.yaml")).findFirst().get();
    JsonArray items =
        volume
            .pod()
            .getAsJsonArray("volumes")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("configMap")
            .getAsJsonArray("items");

    assertThat(elements(items).map(item -> item.getAsJsonObject().get("path").getAsString()))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static int port(Manifest manifest) {
    JsonElement port = manifest.container().getAsJsonArray("ports").get(0);
    return port.getAsJsonObject().get("containerPort").getAsInt();
  }

  private static String probed(Manifest manifest, String probe) {
    JsonObject get = manifest.container().getAsJsonObject(probe).getAsJsonObject("httpGet");
    return get.get("path").getAsString();
  }

  /** Files and folders that a kustomization names: resources, components, patches, contents. */
  private static List<String> files(JsonObject kustomization) {
    Stream<String> listed =
        Stream.of("resources", "components")
            .flatMap(key -> elements(kustomization.get(key)))
            .map(JsonElement::getAsString);
    Stream<String> patches =
        elements(kustomization.get("patches"))
            .map(patch -> patch.getAsJsonObject().get("path").getAsString());
    Stream<String> contents =
        elements(kustomization.get("configMapGenerator"))
            .flatMap(map -> elements(map.getAsJsonObject().get("files")))
            .map(file -> file.getAsString().replaceFirst(".*=", ""));
    return Stream.of(listed, patches, contents).flatMap(all -> all).toList();
  }

  private static Stream<JsonElement> elements(JsonElement array) {
    JsonElement present = array == null ? JsonParser.parseString("[]") : array;
    return StreamSupport.stream(present.getAsJsonArray().spliterator(), false);
  }
}
