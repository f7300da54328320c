package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;

/** Where statements lie in the store, and which of them their documents took back. */
final class Filing {
  private final LedgerStore store;

  Filing(LedgerStore store) {
    this.store = store;
  }

  Optional<Statement> find(Statement statement) {
    return lying(statement.mission(), statement.proposition(), scope(statement))
        .filter(other -> other.id().equals(statement.id()))
        .findFirst();
  }

  private static String scope(Statement statement) {
    return LedgerKeys.scopes(statement).get(0);
  }

  private Stream<Statement> lying(MissionId mission, PropositionId proposition, String scope) {
    return store.statements().startingWith(LedgerKeys.prefix(mission, proposition, scope)).stream();
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

  boolean isRetracted(Statement statement) {
    return retraction(statement.mission(), statement.proposition(), statement.document().id())
        .filter(retraction -> retraction.withdraws(statement))
        .isPresent();
  }

  private Optional<Retraction> retraction(
      MissionId mission, PropositionId proposition, DocumentId document) {
    return store
        .retractions()
        .startingWith(LedgerKeys.prefix(mission, proposition, document.value()))
        .stream()
        .findFirst();
  }

  /** The latest retraction of a document stands. */
  void keep(Retraction retraction) {
    Optional<Retraction> known =
        retraction(retraction.mission(), retraction.proposition(), retraction.document());
    if (known.filter(other -> other.learnedAt().isAfter(retraction.learnedAt())).isEmpty()) {
      String key =
          LedgerKeys.prefix(
              retraction.mission(), retraction.proposition(), retraction.document().value());
      store.retractions().put(key, retraction);
    }
  }

  /** Every statement, each once, that the retraction takes back. */
  List<Statement> withdrawnBy(Retraction retraction) {
    return store
        .statements()
        .startingWith(LedgerKeys.prefix(retraction.mission(), retraction.proposition()))
        .stream()
        .filter(retraction::withdraws)
        .distinct()
        .toList();
  }
}
