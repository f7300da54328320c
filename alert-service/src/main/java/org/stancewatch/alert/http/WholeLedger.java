package org.stancewatch.alert.http;

import com.fasterxml.jackson.core.type.TypeReference;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.stancewatch.alert.query.Found;
import org.stancewatch.alert.query.LedgerQueries;

/** Answers for all instances. */
@Singleton
final class WholeLedger {
  private final LedgerQueries queries;
  private final Peers peers;

  WholeLedger(LedgerQueries queries, Peers peers) {
    this.queries = queries;
    this.peers = peers;
  }

  /**
   * What is found, in order: as many as the page wants at most.
   *
   * @param type what another instance answers to the same request
   * @throws org.stancewatch.alert.query.UnavailableException if an instance does not answer
   */
  <T> List<Found<T>> ask(
      Asked<T> asked, HttpRequest<?> request, TypeReference<List<Found<T>>> type) {
    return queries
        .ask(
            asked.matters(),
            asked.question(),
            (instance, hop) -> peers.ask(instance, hop, request.getUri(), type))
        .stream()
        .limit(asked.page().most())
        .toList();
  }
}
