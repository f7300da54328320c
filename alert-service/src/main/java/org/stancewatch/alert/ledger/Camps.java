package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stancewatch.model.Holder;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.Statement;

/**
 * Who stands with whom: those who speak for one government, or else for one body, are a camp.
 * Opposite positions within a camp are a split; between camps they are politics, unless they are
 * about what is so or not.
 */
final class Camps {
  /** Of someone who speaks for no one else. */
  private static final String NONE = "";

  private final Same same;
  private final Function<List<Statement>, Chronology> chronology;

  Camps(
      Proposition proposition,
      LedgerSettings settings,
      Function<List<Statement>, Chronology> chronology) {
    this.same = new Same(proposition, settings);
    this.chronology = chronology;
  }

  /** Splits between the voices of one camp, if the scope is one. */
  List<Opposition> splits(String scope, List<Statement> statements) {
    List<Statement> camp = statements.stream().filter(s -> campOf(s).equals(scope)).toList();
    return between(camp, s -> LedgerKeys.scopes(s).get(0), same::isSplit);
  }

  /** Disputes between camps over what is so or not. */
  List<Opposition> disputes(List<Statement> statements) {
    List<Statement> camps = statements.stream().filter(s -> !campOf(s).equals(NONE)).toList();
    return between(camps, Camps::campOf, same::isDispute);
  }

  private List<Opposition> between(
      List<Statement> statements,
      Function<Statement, String> sides,
      BiPredicate<ReportedUtterance, ReportedUtterance> counts) {
    Map<String, List<Statement>> bySide =
        statements.stream()
            .collect(Collectors.groupingBy(sides, TreeMap::new, Collectors.toList()));
    List<String> names = List.copyOf(bySide.keySet());
    List<Chronology> said = bySide.values().stream().map(chronology).toList();
    List<Opposition> found = new ArrayList<>();
    for (int one = 0; one < names.size(); one++) {
      for (int other = one + 1; other < names.size(); other++) {
        String label = names.get(one) + "|" + names.get(other);
        found.addAll(Opposition.between(said.get(one), said.get(other), label, counts));
      }
    }
    return found;
  }

  /** The widest holder that is no person. */
  static String campOf(Statement statement) {
    return statement.holders().stream()
        .filter(holder -> holder.level() != Holder.Level.PERSON)
        .reduce((narrow, wide) -> wide.level().compareTo(narrow.level()) >= 0 ? wide : narrow)
        .map(holder -> holder.id().value())
        .orElse(NONE);
  }
}
