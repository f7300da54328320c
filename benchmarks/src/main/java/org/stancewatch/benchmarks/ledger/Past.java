package org.stancewatch.benchmarks.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.model.Document;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Statement;
import org.stancewatch.model.dossier.Dossiers;

/**
 * All that was said before: speakers, each with a life of {@value #LENGTH} statements.
 *
 * @param speakers how many there are, {@value #ASKED} or more
 */
record Past(Dossiers dossiers, List<Document> articles, long speakers) {
  /** How many statements a life has. */
  static final int LENGTH = 10;

  /** How many speakers are asked about, spread over all. */
  static final int ASKED = 1000;

  private static final PropositionId PROPOSITION = new PropositionId("mission-needed");

  /** The lives of those who are asked about. */
  List<Life> asked() {
    return LongStream.range(0, ASKED).mapToObj(at -> life(at * (speakers / ASKED))).toList();
  }

  private static Life life(long speaker) {
    return new Life(Speaker.of(speaker), PROPOSITION, null, LENGTH);
  }

  /** Tells everything that the stores hold. */
  void tell(Consumer<Entry> entries) {
    long stride = speakers / ASKED;
    List<Entry> model = List.of();
    Speaker of = null;
    for (long at = 0; at < speakers; at++) {
      Speaker speaker = Speaker.of(at);
      if (at % stride == 0) {
        model = judged(dossiers, life(at).statements(articles));
        of = speaker;
        model.forEach(entries);
      } else {
        for (Entry entry : model) {
          entries.accept(entry.renamed(of, speaker));
        }
      }
    }
  }

  /** What a ledger holds that these statements were added to. */
  static List<Entry> judged(Dossiers dossiers, List<Statement> statements) {
    MemoryStore store = new MemoryStore();
    Ledger ledger = new Ledger(dossiers, store, LedgerSettings.DEFAULTS);
    statements.forEach(ledger::add);
    return store.entries();
  }
}
