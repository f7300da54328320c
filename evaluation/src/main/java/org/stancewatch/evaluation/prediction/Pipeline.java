package org.stancewatch.evaluation.prediction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewatch.alert.ledger.InMemoryLedgerStore;
import org.stancewatch.alert.ledger.Judgement;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.evaluation.prediction.Predictions.RejectedDocument;
import org.stancewatch.extract.Extraction;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.model.Document;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.dossier.Dossiers;

/** The way of a document through the services, without the topics between them. */
public final class Pipeline {
  private final StatementExtractor extractor;
  private final Dossiers dossiers;

  public Pipeline(Dossiers dossiers) {
    this.dossiers = dossiers;
    this.extractor = new StatementExtractor(dossiers);
  }

  /** What comes of the documents, one after the other, on an empty ledger. */
  public Predictions predict(List<Document> documents) {
    Ledger ledger = new Ledger(dossiers, new InMemoryLedgerStore(), LedgerSettings.DEFAULTS);
    Run run = new Run();
    documents.forEach(document -> run.add(document, extractor.extract(document), ledger));
    return run.predictions();
  }

  private static final class Run {
    private final List<PredictedStatement> statements = new ArrayList<>();
    private final List<PredictedFigure> figures = new ArrayList<>();
    private final Map<AlertId, Alert> alerts = new LinkedHashMap<>();
    private final List<RejectedDocument> rejected = new ArrayList<>();

    void add(Document document, Extraction extraction, Ledger ledger) {
      if (extraction instanceof Extraction.Extracted extracted) {
        extracted.statements().forEach(statement -> add(statement, ledger.add(statement)));
      } else if (extraction instanceof Extraction.Rejected reason) {
        rejected.add(new RejectedDocument(document.id().value(), reason.field(), reason.reason()));
      }
    }

    private void add(Statement statement, Judgement judgement) {
      if (statement.figure() == null) {
        statements.add(PredictedStatement.of(statement));
      } else {
        figures.add(PredictedFigure.of(statement));
      }
      Stream.concat(judgement.raised().stream(), judgement.updated().stream())
          .forEach(alert -> alerts.put(alert.id(), alert));
    }

    Predictions predictions() {
      List<PredictedAlert> lastVersions = alerts.values().stream().map(PredictedAlert::of).toList();
      return new Predictions(statements, figures, lastVersions, rejected);
    }
  }
}
