package org.stancewatch.alert.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.PastStatement;
import org.stancewatch.model.Statement;

/**
 * What one partition of the ledger can be asked.
 *
 * @param ledger only to be read
 * @param standing the statements that stand
 * @param past those that stood until their document was revised or withdrawn
 */
public record LedgerPartition(Ledger ledger, Scan<Statement> standing, Scan<PastStatement> past) {

  /**
   * The statements that stand, and those that stood at a moment.
   *
   * @param known the moment; null for now
   */
  Scan<Statement> statements(Instant known) {
    return known == null
        ? standing
        : (prefix, after, most) ->
            Stream.concat(
                    standing.scan(prefix, after, most).stream(),
                    stoodAt(known, prefix, after, most).stream())
                .sorted(Comparator.comparing(Found::key))
                .limit(most)
                .toList();
  }

  private List<Found<Statement>> stoodAt(Instant known, String prefix, String after, int most) {
    List<Found<Statement>> found = new ArrayList<>();
    List<Found<PastStatement>> read;
    String last = after;
    do {
      read = past.scan(prefix, last, most);
      read.stream()
          .filter(entry -> entry.value().stoodAt(known))
          .map(entry -> new Found<>(entry.key(), entry.value().statement()))
          .forEach(found::add);
      last = read.isEmpty() ? last : read.get(read.size() - 1).key();
    } while (read.size() == most && found.size() < most);
    return found;
  }
}
