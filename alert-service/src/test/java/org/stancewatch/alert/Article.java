package org.stancewatch.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;

/**
 * A document for tests, with all that it ever says, and what of that its revisions say.
 *
 * @param said in any revision
 * @param revisions the oldest first; the last may say nothing, as if the document was withdrawn
 */
public record Article(List<Said> said, List<Revised> revisions) {
  /**
   * @param minute when it was learned
   * @param says which of the article's statements it makes, bit by bit
   */
  public record Revised(int minute, int says) {
    boolean says(int at) {
      return (says >> at & 1) == 1;
    }
  }

  /** What the ledger is told of it, as extraction tells it. */
  public List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (int at = 0; at < revisions.size(); at++) {
      statements(at).forEach(statement -> events.add(Event.of(statement.statement())));
      if (at > 0) {
        retractions(at).forEach(retraction -> events.add(Event.of(retraction)));
      }
    }
    return events;
  }

  /** The ids of what it says in the revision that is known at that minute; empty before. */
  public Set<String> knownAt(int minute) {
    Set<String> known = new TreeSet<>();
    for (int at = 0; at < revisions.size(); at++) {
      if (revisions.get(at).minute() <= minute) {
        known.clear();
        statements(at).forEach(s -> known.add(s.statement().id().value()));
      }
    }
    return known;
  }

  private List<Said> statements(int revision) {
    Revised revised = revisions.get(revision);
    return IntStream.range(0, said.size())
        .filter(revised::says)
        .mapToObj(at -> said.get(at).revised("r" + revision).learned(revised.minute()))
        .toList();
  }

  private Stream<Retraction> retractions(int revision) {
    return said.stream()
        .map(each -> each.statement().proposition())
        .distinct()
        .map(proposition -> retraction(proposition, revision));
  }

  private Retraction retraction(PropositionId proposition, int revision) {
    List<StatementId> kept =
        statements(revision).stream()
            .map(Said::statement)
            .filter(statement -> statement.proposition().equals(proposition))
            .map(Statement::id)
            .toList();
    return new Retraction(
        new MissionId("coalition-iraq"),
        proposition,
        new DocumentId(said.get(0).statement().document().id().value()),
        new Revision("r" + revision),
        said.get(0).learned(revisions.get(revision).minute()).statement().learnedAt(),
        kept);
  }
}
