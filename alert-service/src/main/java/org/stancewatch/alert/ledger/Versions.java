package org.stancewatch.alert.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;

/**
 * One statement as the revisions of its document gave it: which version stands, and from when until
 * when the others did. A function of the set of versions and retractions, in whichever order they
 * arrived.
 *
 * @param learned the versions in the order in which they were learned
 * @param retractions all of the document
 */
record Versions(List<Statement> learned, List<Retraction> retractions) {
  private static final Comparator<Statement> BY_LEARNED =
      Comparator.comparing(Statement::learnedAt)
          .thenComparing(statement -> statement.document().revision().value());

  static Versions of(Stream<Statement> versions, List<Retraction> retractions) {
    return new Versions(versions.distinct().sorted(BY_LEARNED).toList(), retractions);
  }

  Versions with(Statement version) {
    return of(Stream.concat(learned.stream(), Stream.of(version)), retractions);
  }

  Versions with(Retraction retraction) {
    return new Versions(
        learned, Stream.concat(retractions.stream(), Stream.of(retraction)).toList());
  }

  /** Empty if the document no longer says it. */
  Optional<Statement> standing() {
    List<Statement> told = told();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(told.get(told.size() - 1)).filter(last -> takenBack(last).isEmpty());
  }

  /** The versions that stand no more; one that told nothing new stood at no time. */
  List<PastStatement> past() {
    List<Statement> told = told();
    List<PastStatement> past = new ArrayList<>();
    for (Statement version : learned) {
      int at = told.indexOf(version);
      Optional<Instant> replaced =
          at + 1 < told.size() ? Optional.of(told.get(at + 1).learnedAt()) : Optional.empty();
      Stream<Instant> ends =
          at < 0
              ? Stream.of(version.learnedAt())
              : Stream.concat(takenBack(version).stream(), replaced.stream());
      ends.min(Comparator.naturalOrder())
          .ifPresent(until -> past.add(new PastStatement(version, until)));
    }
    return past;
  }

  /** Without those that repeat the revision which stood when they were learned. */
  private List<Statement> told() {
    List<Statement> told = new ArrayList<>();
    for (Statement version : learned) {
      if (told.isEmpty() || isNews(version, told.get(told.size() - 1))) {
        told.add(version);
      }
    }
    return told;
  }

  private boolean isNews(Statement version, Statement before) {
    return !version.document().revision().equals(before.document().revision())
        || takenBack(before).filter(time -> !time.isAfter(version.learnedAt())).isPresent();
  }

  private Optional<Instant> takenBack(Statement version) {
    return retractions.stream()
        .filter(retraction -> retraction.withdraws(version))
        .map(Retraction::learnedAt)
        .min(Comparator.naturalOrder());
  }
}
