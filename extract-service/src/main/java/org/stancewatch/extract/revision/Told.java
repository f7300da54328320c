package org.stancewatch.extract.revision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Require;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;

/**
 * What a document says in its latest revision, so that it can be told what a newer one says no
 * more.
 *
 * @param revision the latest that was read
 * @param learnedAt when it was received
 * @param said for each proposition on which it ever said something, the statements that it makes
 */
public record Told(
    DocumentId document, Revision revision, Instant learnedAt, List<Retraction> said) {
  public Told {
    Require.present("document", document);
    Require.present("revision", revision);
    Require.present("learnedAt", learnedAt);
    said = Require.list("said", said);
  }

  static Told nothing(DocumentId document, Revision revision, Instant learnedAt) {
    return new Told(document, revision, learnedAt, List.of());
  }

  /** This document in a newer revision, or withdrawn if that makes no statement. */
  Told revised(Revision newer, Instant time, List<Statement> statements) {
    Map<String, Retraction> by = new LinkedHashMap<>();
    for (Retraction old : said) {
      by.put(old.mission() + "|" + old.proposition(), kept(old, newer, time, statements));
    }
    for (Statement statement : statements) {
      by.computeIfAbsent(
          statement.mission() + "|" + statement.proposition(),
          key -> kept(first(statement), newer, time, statements));
    }
    return new Told(document, newer, time, List.copyOf(by.values()));
  }

  private Retraction first(Statement statement) {
    return new Retraction(
        statement.mission(), statement.proposition(), document, revision, learnedAt, List.of());
  }

  private Retraction kept(
      Retraction old, Revision newer, Instant time, List<Statement> statements) {
    List<StatementId> kept =
        statements.stream()
            .filter(s -> s.mission().equals(old.mission()))
            .filter(s -> s.proposition().equals(old.proposition()))
            .map(Statement::id)
            .toList();
    return new Retraction(old.mission(), old.proposition(), document, newer, time, kept);
  }

  /** What this revision no longer says that the one before it did. */
  List<Retraction> since(Told before) {
    return said.stream()
        .filter(now -> before.said.stream().anyMatch(then -> isLess(now, then)))
        .toList();
  }

  private static boolean isLess(Retraction now, Retraction then) {
    return now.mission().equals(then.mission())
        && now.proposition().equals(then.proposition())
        && !now.kept().containsAll(then.kept());
  }
}
