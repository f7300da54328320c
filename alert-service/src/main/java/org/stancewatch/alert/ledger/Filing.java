package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;

/** Where statements lie in the store, those that stand and those that stood. */
final class Filing {
  private final LedgerStore store;

  Filing(LedgerStore store) {
    this.store = store;
  }

  /** What is known of a statement from other revisions of its document, or from before. */
  Versions versions(Statement statement) {
    String prefix =
        LedgerKeys.prefix(
            statement.mission(), statement.proposition(), LedgerKeys.scopes(statement).get(0));
    List<Retraction> retractions =
        retractions(statement.mission(), statement.proposition(), statement.document().id());
    List<Statement> standing =
        store.statements().startingWith(prefix).stream()
            .filter(other -> other.id().equals(statement.id()))
            .toList();
    // Most statements come once, and leave nothing behind to look for.
    boolean isNew = standing.isEmpty() && retractions.isEmpty();
    Stream<Statement> past =
        isNew
            ? Stream.empty()
            : store.past().startingWith(prefix).stream()
                .map(PastStatement::statement)
                .filter(other -> other.id().equals(statement.id()));
    return Versions.of(Stream.concat(standing.stream(), past), retractions);
  }

  /** Every statement of a document on one proposition. */
  List<Versions> versions(MissionId mission, PropositionId proposition, DocumentId document) {
    String prefix = LedgerKeys.prefix(mission, proposition);
    List<Retraction> retractions = retractions(mission, proposition, document);
    Stream<Statement> standing =
        store.statements().startingWith(prefix, s -> s.document().id().equals(document)).stream();
    Stream<Statement> past =
        store
            .past()
            .startingWith(prefix, p -> p.statement().document().id().equals(document))
            .stream()
            .map(PastStatement::statement);
    return Stream.concat(standing, past)
        .collect(Collectors.groupingBy(Statement::id, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(versions -> Versions.of(versions.stream(), retractions))
        .toList();
  }

  private List<Retraction> retractions(
      MissionId mission, PropositionId proposition, DocumentId document) {
    return store
        .retractions()
        .startingWith(LedgerKeys.prefix(mission, proposition, document.value()));
  }

  void keep(Retraction retraction) {
    store.retractions().put(LedgerKeys.of(retraction), retraction);
  }

  /** Keeps what stood once; what stands itself is {@link #replace}d. */
  void keepPast(Versions before, Versions after) {
    Map<String, PastStatement> were = places(before);
    Map<String, PastStatement> are = places(after);
    were.keySet().stream()
        .filter(key -> !are.containsKey(key))
        .forEach(key -> store.past().delete(key));
    are.forEach(
        (key, past) -> {
          if (!past.equals(were.get(key))) {
            store.past().put(key, past);
          }
        });
  }

  private static Map<String, PastStatement> places(Versions versions) {
    Map<String, PastStatement> places = new LinkedHashMap<>();
    for (PastStatement past : versions.past()) {
      LedgerKeys.scopes(past.statement())
          .forEach(scope -> places.put(LedgerKeys.of(scope, past), past));
    }
    return places;
  }

  /**
   * @param everyone whether they are also compared across all holders
   */
  void replace(List<Statement> gone, List<Statement> come, boolean everyone) {
    gone.forEach(s -> places(s, everyone).forEach(key -> store.statements().delete(key)));
    come.forEach(s -> places(s, everyone).forEach(key -> store.statements().put(key, s)));
  }

  private static List<String> places(Statement statement, boolean everyone) {
    List<String> scopes = new ArrayList<>(LedgerKeys.scopes(statement));
    if (everyone) {
      scopes.add(LedgerKeys.EVERYONE);
    }
    return scopes.stream().map(scope -> LedgerKeys.of(scope, statement)).toList();
  }
}
