package org.stancewatch.alert.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.stancewatch.alert.query.Placement.Place;

/** Puts questions to the whole ledger, wherever its partitions lie. */
public final class LedgerQueries {
  /** Has another instance asked. */
  @FunctionalInterface
  public interface Peer<T> {
    /**
     * @param instance its address
     * @return completes with an {@link UnavailableException} if it does not answer in full
     */
    CompletableFuture<List<Found<T>>> ask(String instance, Hop hop);
  }

  private final Placement placement;

  public LedgerQueries(Placement placement) {
    this.placement = placement;
  }

  /**
   * What is found of some matters, in order.
   *
   * @throws UnavailableException if one of them cannot be asked just now
   */
  public <T> List<Found<T>> ask(List<Matter> matters, Question<T> question, Peer<T> peer) {
    List<CompletableFuture<List<Found<T>>>> elsewhere = new ArrayList<>();
    Map<Integer, List<Matter>> here = new TreeMap<>();
    byInstance(matters)
        .forEach(
            (instance, placed) -> {
              if (placed.isHere()) {
                here.putAll(placed.byPartition());
              } else {
                elsewhere.add(peer.ask(instance, placed.hop()));
              }
            });
    List<Found<T>> found = new ArrayList<>(read(here, question));
    elsewhere.forEach(answer -> found.addAll(await(answer)));
    return inOrder(found);
  }

  /**
   * What is found of those matters that another instance believes to lie here.
   *
   * @throws UnavailableException if they do not
   */
  public <T> List<Found<T>> askHere(List<Matter> matters, Question<T> question, Hop hop) {
    Map<Integer, List<Matter>> here =
        matters.stream().collect(Collectors.groupingBy(matter -> placement.of(matter).partition()));
    here.keySet().retainAll(hop.partitions());
    if (!hop.isFor(here.values().stream().flatMap(List::stream).toList())) {
      throw new UnavailableException("the instances do not watch the same dossiers; try again");
    }
    return inOrder(read(here, question));
  }

  private record Placed(boolean isHere, Map<Integer, List<Matter>> byPartition) {
    Hop hop() {
      Set<Integer> partitions = byPartition.keySet();
      return Hop.to(partitions, byPartition.values().stream().flatMap(List::stream).toList());
    }
  }

  private Map<String, Placed> byInstance(List<Matter> matters) {
    Map<String, Placed> placed = new LinkedHashMap<>();
    for (Matter matter : matters) {
      Place place = placement.of(matter);
      placed
          .computeIfAbsent(place.instance(), i -> new Placed(place.isHere(), new TreeMap<>()))
          .byPartition()
          .computeIfAbsent(place.partition(), partition -> new ArrayList<>())
          .add(matter);
    }
    return placed;
  }

  private <T> List<Found<T>> read(Map<Integer, List<Matter>> matters, Question<T> question) {
    List<Found<T>> found = new ArrayList<>();
    matters.forEach(
        (partition, inIt) ->
            found.addAll(
                placement.read(
                    partition,
                    ledger ->
                        inIt.stream()
                            .flatMap(matter -> question.ask(ledger, matter).stream())
                            .toList())));
    return found;
  }

  private static <T> List<Found<T>> inOrder(List<Found<T>> found) {
    return found.stream().sorted(Comparator.comparing(Found::key)).toList();
  }

  private static <T> List<Found<T>> await(CompletableFuture<List<Found<T>>> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UnavailableException unavailable ? unavailable : e;
    }
  }
}
