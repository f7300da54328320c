package org.stancewatch.alert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.codec.Json;

/**
 * Asks some instances all the while, one question after the other, and notes every answer that is
 * wrong. To what is settled there is one right answer. What the {@link Envoy} says grows: an answer
 * is right if it holds all that was said up to some point, nothing that was not, and nothing less
 * than an answer before. A 503 that says when to ask again is right, too.
 *
 * <p>One thing can be told and not be told again at once: what an instance had not yet committed
 * when it was killed, a tenth of a second's statements as a rule. It is told again when the next
 * instance has read the same statements.
 */
final class Inquiry implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LATER = 503;

  /** Within it, a machine that is busy too commits what it has taken in. */
  private static final Duration COMMITTED = Duration.ofSeconds(2);

  /**
   * What is asked about the envoy; {@code %s} is a proposition.
   *
   * @param told the numbers of the statements that an answer tells of
   * @param scope which answers are held against each other
   */
  private record Growing(String path, Function<List<JsonNode>, List<Integer>> told, Scope scope) {
    String about(String proposition) {
      return path.formatted(Envoy.ID, proposition);
    }
  }

  private enum Scope {
    /** All instances answer from the one ledger. */
    LEDGER,
    /** Each instance answers from what it has read of a topic, in its order. */
    VIEW,
    /**
     * Each answers from what it has read of several partitions, of which one can be held up by a
     * transaction that a killed instance left open.
     */
    VIEW_OF_PARTITIONS
  }

  private static final List<Growing> GROWING =
      List.of(
          new Growing(
              "/statements?actor=%s&proposition=%s&limit=1000",
              all -> numbers(all, "/id"), Scope.LEDGER),
          new Growing(
              "/actors/%s/timeline?proposition=%s&limit=1000",
              all -> numbers(all, "/statement/id"), Scope.LEDGER),
          new Growing(
              "/positions?actor=%s&proposition=%s&knownAt=2090-01-01T00:00:00Z",
              Inquiry::upToLatest, Scope.LEDGER),
          new Growing("/positions?actor=%s&proposition=%s", Inquiry::upToLatest, Scope.VIEW),
          new Growing(
              "/alerts?actor=%s&proposition=%s&kind=REVERSAL&limit=1000",
              Inquiry::reversals, Scope.VIEW_OF_PARTITIONS));

  private final ObjectMapper json = Json.newMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<URI> instances = new CopyOnWriteArrayList<>();
  private final List<Long> killed = new CopyOnWriteArrayList<>();
  private final List<URI> ending = new CopyOnWriteArrayList<>();
  private final Map<String, String> settled;
  private final List<String> propositions;
  private final Envoy envoy;
  private final Map<String, Map<Integer, Long>> answered = new ConcurrentHashMap<>();
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  private final AtomicInteger right = new AtomicInteger();
  private final AtomicInteger later = new AtomicInteger();
  private final Thread thread = new Thread(this::askAll, "inquiry");
  private volatile boolean isOver;

  /**
   * @param settled questions and their right answers
   */
  Inquiry(Map<String, String> settled, List<String> propositions, Envoy envoy) {
    this.settled = Map.copyOf(settled);
    this.propositions = propositions;
    this.envoy = envoy;
  }

  Inquiry start() {
    thread.start();
    return this;
  }

  /** Asks this instance as well. */
  void ask(URI instance) {
    instances.add(instance);
  }

  /** From now on this instance, and no other, may give no answer at all. */
  void expectEndOf(URI instance) {
    ending.add(instance);
  }

  /** From now on this instance may give no answer, and what it told last may be untold. */
  void expectKillOf(URI instance) {
    expectEndOf(instance);
    killed.add(System.nanoTime());
  }

  /** Answers that were noted as wrong. */
  List<String> wrong() {
    return wrong;
  }

  /** How often an answer was given, and was right. */
  int right() {
    return right.get();
  }

  /** How often an instance said to ask later. */
  int later() {
    return later.get();
  }

  /** Whether this instance now gives all right answers, in full. */
  boolean isComplete(URI instance) {
    boolean isRight =
        settled.entrySet().stream()
            .allMatch(asked -> asked.getValue().equals(answer(instance, asked.getKey())));
    return isRight
        && propositions.stream()
            .allMatch(
                about ->
                    GROWING.stream()
                        .allMatch(asked -> told(instance, asked, about) == envoy.sent(about)));
  }

  private int told(URI instance, Growing asked, String proposition) {
    String answer = answer(instance, asked.about(proposition));
    return answer == null ? 0 : asked.told().apply(read(answer)).size();
  }

  /** Null if there is none. */
  private String answer(URI instance, String path) {
    try {
      HttpResponse<String> answer = get(instance, path);
      return answer.statusCode() == 200 ? answer.body() : null;
    } catch (IOException e) {
      return null;
    }
  }

  private void askAll() {
    for (int lap = 0; !isOver; lap++) {
      String about = propositions.get(lap % propositions.size());
      for (URI instance : instances) {
        settled.forEach(
            (path, answer) ->
                ask(instance, path, body -> body.equals(answer) ? null : "expected " + answer));
        GROWING.forEach(
            asked ->
                ask(instance, asked.about(about), body -> judge(instance, asked, about, body)));
      }
    }
  }

  /** Gives what is wrong with the body of an answer, or null. */
  private interface Judge {
    String judge(String body);
  }

  private void ask(URI instance, String path, Judge judge) {
    String problem;
    try {
      HttpResponse<String> answer = get(instance, path);
      problem = answer.statusCode() == 200 ? judge.judge(answer.body()) : unlessLater(answer);
      if (problem == null && answer.statusCode() == 200) {
        right.incrementAndGet();
      }
    } catch (IOException | RuntimeException e) {
      problem = e instanceof IOException && ending.contains(instance) ? null : e.toString();
    }
    if (problem != null) {
      wrong.add(instance + path + ": " + problem);
    }
  }

  private String unlessLater(HttpResponse<String> answer) {
    if (answer.statusCode() == LATER && answer.headers().firstValue("Retry-After").isPresent()) {
      later.incrementAndGet();
      return null;
    }
    return answer.statusCode() + " " + answer.body();
  }

  private String judge(URI instance, Growing asked, String about, String body) {
    List<Integer> told = asked.told().apply(read(body));
    String key = asked.about(about) + (asked.scope() == Scope.LEDGER ? "" : instance);
    Map<Integer, Long> firstTold = answered.computeIfAbsent(key, first -> new HashMap<>());
    Set<Integer> lost = new TreeSet<>(firstTold.keySet());
    told.forEach(lost::remove);
    lost.removeIf(number -> isUncommitted(firstTold.get(number)));
    told.forEach(number -> firstTold.putIfAbsent(number, System.nanoTime()));
    boolean isGapless = asked.scope() == Scope.VIEW_OF_PARTITIONS || isGapless(told);
    boolean isSent = told.stream().allMatch(number -> number < envoy.sent(about));
    boolean isOnce = told.stream().distinct().count() == told.size();
    return lost.isEmpty() && isGapless && isSent && isOnce
        ? null
        : "tells of %s, no more of %s, of %d".formatted(told, lost, envoy.sent(about));
  }

  /** Whether it may have been told just before the kill, and for the first time. */
  private boolean isUncommitted(long firstTold) {
    return killed.stream().anyMatch(kill -> Math.abs(kill - firstTold) < COMMITTED.toNanos());
  }

  private static boolean isGapless(List<Integer> numbers) {
    return IntStream.range(0, numbers.size()).allMatch(at -> numbers.get(at) == at);
  }

  private HttpResponse<String> get(URI instance, String path) throws IOException {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(instance + path)).timeout(PATIENCE).build(),
          BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private List<JsonNode> read(String body) {
    try {
      List<JsonNode> all = new ArrayList<>();
      json.readTree(body).forEach(all::add);
      return all;
    } catch (IOException e) {
      throw new AssertionError(body, e);
    }
  }

  private static List<Integer> numbers(List<JsonNode> all, String id) {
    return all.stream().map(one -> Envoy.number(one.at(id).asText())).toList();
  }

  /** There is one position at most, which all statements before led to. */
  private static List<Integer> upToLatest(List<JsonNode> all) {
    return numbers(all, "/current/report/id").stream()
        .flatMap(latest -> IntStream.rangeClosed(0, latest).boxed())
        .toList();
  }

  /** The first statement reverses nothing, and is known if there is any reversal. */
  private static List<Integer> reversals(List<JsonNode> all) {
    return all.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(0), numbers(all, "/after/report/id").stream()).toList();
  }

  @Override
  public void close() {
    isOver = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
