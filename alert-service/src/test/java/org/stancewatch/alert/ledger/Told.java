package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.List;
import org.stancewatch.alert.Said;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.model.alert.Alert;

/** A ledger that is told statements, each learned a minute after the one before. */
final class Told {
  final InMemoryLedgerStore store = new InMemoryLedgerStore();
  final Ledger ledger = new Ledger(TestDossiers.ALL, store, LedgerSettings.DEFAULTS);
  final List<Judgement> judgements = new ArrayList<>();

  static Told of(Said... statements) {
    Told told = new Told();
    for (Said said : statements) {
      told.add(said);
    }
    return told;
  }

  Judgement add(Said said) {
    Judgement judgement = ledger.add(said.learned(judgements.size()).statement());
    judgements.add(judgement);
    return judgement;
  }

  Judgement last() {
    return judgements.get(judgements.size() - 1);
  }

  Verdict verdict() {
    return last().verdict();
  }

  List<Alert> raised() {
    return judgements.stream().flatMap(judgement -> judgement.raised().stream()).toList();
  }

  List<Alert> open() {
    return store.openAlerts().startingWith("");
  }

  Alert onlyAlert() {
    if (open().size() != 1) {
      throw new AssertionError("expected one open alert, but there are " + open());
    }
    return open().get(0);
  }
}
