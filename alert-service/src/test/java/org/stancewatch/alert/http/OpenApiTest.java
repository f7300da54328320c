package org.stancewatch.alert.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import jakarta.annotation.Nullable;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.alert.AlertApplication;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.model.DocumentReference;
import org.stancewatch.model.Evidence;
import org.stancewatch.model.Figure;
import org.stancewatch.model.Position;
import org.stancewatch.model.Statement;
import org.stancewatch.model.Utterance;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertVerdict;
import org.stancewatch.service.ErrorAnswer;
import org.yaml.snakeyaml.Yaml;

/** The served description against what the service does. Neither needs Kafka. */
class OpenApiTest {
  private static final Pattern KNOWN_NAMES = Pattern.compile("there are \\[(.*?)]");
  private static ApplicationContext context;
  private static URI service;
  private static Map<String, Object> description;

  @BeforeAll
  static void start() throws Exception {
    context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .environments(AlertApplication.ENVIRONMENT)
            .properties(
                Map.of(
                    "micronaut.server.port",
                    -1,
                    "kafka.bootstrap.servers",
                    "localhost:1",
                    "stancewatch.dossiers",
                    TestDossiers.FOLDER.toString()))
            .start();
    service = context.getBean(EmbeddedServer.class).start().getURI();
    description = new Yaml().load(get("/openapi.yml"));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void shouldListEveryRouteAndNoOtherWhenControllersChange() {
    List<String> routes =
        context
            .getBean(Router.class)
            .uriRoutes()
            .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
            .filter(route -> route.getHttpMethod() != HttpMethod.OPTIONS)
            .map(route -> route.getHttpMethod() + " " + route.getUriMatchTemplate())
            .filter(route -> isForReaders(route.split(" ")[1]))
            .toList();

    List<String> described = new ArrayList<>();
    paths()
        .forEach(
            (path, methods) ->
                methods
                    .keySet()
                    .forEach(method -> described.add(method.toUpperCase() + " " + path)));
    assertThat(described).containsExactlyInAnyOrderElementsOf(new TreeSet<>(routes));
  }

  /** Not for readers: other instances, who runs it, the framework, the description itself. */
  private static boolean isForReaders(String path) {
    return Stream.of("/peer", "/health", "/prometheus", "/token_info", "/openapi.yml")
        .noneMatch(path::startsWith);
  }

  static Stream<String> pathsWithParameters() throws Exception {
    return paths().keySet().stream().filter(path -> !queryParameters(path).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("pathsWithParameters")
  void shouldListEveryParameterWhenAPathTakesSome(String path) throws Exception {
    Matcher known = KNOWN_NAMES.matcher(get(path.replaceAll("\\{.*?}", "x") + "?none=1"));

    assertThat(known.find()).isTrue();
    assertThat(queryParameters(path)).containsExactlyInAnyOrder(known.group(1).split(", "));
  }

  static Stream<Class<?>> records() {
    return Stream.of(
        Alert.class,
        AlertVerdict.class,
        DocumentReference.class,
        ErrorAnswer.class,
        Evidence.class,
        Figure.class,
        Position.class,
        Statement.class,
        Utterance.class);
  }

  @ParameterizedTest
  @MethodSource("records")
  void shouldRequireWhatIsNeverNullWhenARecordIsDescribed(Class<?> type) {
    Map<String, Object> schema = schema(type.getSimpleName());

    assertThat((List<?>) schema.getOrDefault("required", List.of()))
        .isEqualTo(names(type, component -> !isNullable(component)));
    assertThat((Map<?, ?>) schema.get("properties"))
        .allSatisfy(
            (name, property) ->
                assertThat(((Map<?, ?>) property).containsKey("nullable"))
                    .isEqualTo(names(type, OpenApiTest::isNullable).contains(name)));
  }

  private static List<String> names(Class<?> type, Predicate<RecordComponent> wanted) {
    return Arrays.stream(type.getRecordComponents())
        .filter(wanted)
        .map(RecordComponent::getName)
        .sorted()
        .toList();
  }

  private static boolean isNullable(RecordComponent component) {
    return component.isAnnotationPresent(Nullable.class);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> schema(String name) {
    return ((Map<String, Map<String, Map<String, Object>>>) description.get("components"))
        .get("schemas")
        .get(name);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> paths() {
    return (Map<String, Map<String, Object>>) description.get("paths");
  }

  @SuppressWarnings("unchecked")
  private static List<String> queryParameters(String path) {
    Map<String, Object> get = (Map<String, Object>) paths().get(path).get("get");
    if (get == null) {
      return List.of();
    }
    List<Map<String, String>> listed =
        (List<Map<String, String>>) get.getOrDefault("parameters", List.of());
    return listed.stream()
        .map(OpenApiTest::resolved)
        .filter(parameter -> parameter.get("in").equals("query"))
        .map(parameter -> parameter.get("name"))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> resolved(Map<String, String> parameter) {
    if (!parameter.containsKey("$ref")) {
      return parameter;
    }
    Object at = description;
    for (String step : parameter.get("$ref").substring("#/".length()).split("/")) {
      at = ((Map<String, Object>) at).get(step);
    }
    return (Map<String, String>) at;
  }

  private static String get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(service.resolve(path)).build(), BodyHandlers.ofString())
        .body();
  }
}
