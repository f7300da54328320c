package org.stancewatch.standalone.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.stancewatch.alert.ledger.InMemoryLedgerStore;
import org.stancewatch.alert.ledger.Judgement;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.extract.Extraction.Extracted;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.extract.revision.Retelling;
import org.stancewatch.extract.revision.Told;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.dossier.Dossiers;

/** What comes of documents under some dossiers, as if they were only arriving now. */
final class Rerun {
  private final StatementExtractor extractor;
  private final Ledger ledger;
  private final Map<String, Told> told = new HashMap<>();
  private final Set<DocumentId> documents = new HashSet<>();
  private final List<Arrived> arrived = new ArrayList<>();

  /** What one record brought, and its place among all in the order of arrival. */
  private record Arrived(Instant time, int partition, long offset, Retelling news) {
    static final Comparator<Arrived> IN_ORDER =
        Comparator.comparing(Arrived::time)
            .thenComparing(Arrived::partition)
            .thenComparing(Arrived::offset);
  }

  Rerun(Dossiers dossiers, LedgerSettings settings) {
    extractor = new StatementExtractor(dossiers);
    ledger = new Ledger(dossiers, new InMemoryLedgerStore(), settings);
  }

  /**
   * Reads a document, or notes that it was withdrawn.
   *
   * @param record after all those of its partition with a lower offset
   */
  void take(ConsumerRecord<String, Document> record) {
    Document document = record.value();
    if (document != null) {
      documents.add(document.id());
      if (extractor.extract(document) instanceof Extracted extracted) {
        Told known = told.get(document.id().value());
        keep(record, document.receivedAt(), Retelling.of(known, document, extracted.statements()));
      }
    } else if (record.key() != null) {
      Instant time = Instant.ofEpochMilli(record.timestamp());
      keep(record, time, Retelling.withdrawn(told.get(record.key()), time));
    }
  }

  private void keep(ConsumerRecord<String, Document> record, Instant time, Retelling news) {
    if (news.told() != null) {
      told.put(news.told().document().value(), news.told());
      arrived.add(new Arrived(time, record.partition(), record.offset(), news));
    }
  }

  /** Every document that was read, whatever it said. */
  Set<DocumentId> documents() {
    return Set.copyOf(documents);
  }

  /** Every alert as it is told last, retracted ones among them, by id; to be asked once. */
  Map<AlertId, Alert> alerts() {
    Map<AlertId, Alert> alerts = new TreeMap<>(Comparator.comparing(AlertId::value));
    arrived.stream()
        .sorted(Arrived.IN_ORDER)
        .flatMap(this::judgements)
        .flatMap(
            judgement -> Stream.concat(judgement.raised().stream(), judgement.updated().stream()))
        .forEach(alert -> alerts.put(alert.id(), alert));
    return alerts;
  }

  private Stream<Judgement> judgements(Arrived record) {
    return Stream.concat(
        record.news().statements().stream().map(ledger::add),
        record.news().retractions().stream().map(ledger::retract));
  }
}
