package org.stancewatch.benchmarks.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
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
 * @param speakers how many there are, {@value #MODELS} or more
 */
record Past(Dossiers dossiers, List<Document> articles, long speakers) {
  /** How many statements a life has. */
  static final int LENGTH = 10;

  /** How many lives are judged; the others are copies of them. */
  static final int MODELS = 1000;

  /** Leads from anyone to everyone once, as a prime, and never to a neighbour. */
  private static final long LEAP = Integer.MAX_VALUE;

  private static final PropositionId PROPOSITION = new PropositionId("mission-needed");

  /** Lives at random, without end. */
  Iterator<Life> some() {
    return some(new Random(1)).mapToObj(Past::life).iterator();
  }

  /** Lives at random, each once. */
  Iterator<Life> others() {
    return some(new Random(2)).distinct().limit(MODELS).mapToObj(Past::life).iterator();
  }

  private LongStream some(Random random) {
    return random.longs(0, speakers);
  }

  private static Life life(long speaker) {
    return new Life(Speaker.of(speaker), PROPOSITION, null, LENGTH);
  }

  /**
   * Tells everything that the stores hold as it came in: everyone's first statement, everyone's
   * second, and so on, and what alerts that led to.
   */
  void tell(Consumer<Entry> entries) {
    List<List<Entry>> models =
        LongStream.range(0, MODELS)
            .mapToObj(model -> judged(dossiers, life(model).statements(articles)))
            .toList();
    Random random = new Random(speakers);
    int longest = models.stream().mapToInt(List::size).max().orElseThrow();
    for (int turn = 0; turn < longest; turn++) {
      for (long at = 0; at < speakers; at++) {
        int model = (int) (at % MODELS);
        if (turn < models.get(model).size()) {
          Speaker speaker = Speaker.of(at * LEAP % speakers);
          entries.accept(models.get(model).get(turn).copied(Speaker.of(model), speaker, random));
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
