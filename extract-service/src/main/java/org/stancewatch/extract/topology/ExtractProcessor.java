package org.stancewatch.extract.topology;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.stancewatch.codec.Json;
import org.stancewatch.extract.Extraction;
import org.stancewatch.extract.Extraction.Extracted;
import org.stancewatch.extract.Extraction.Rejected;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.extract.revision.Retelling;
import org.stancewatch.extract.revision.Told;
import org.stancewatch.model.Document;
import org.stancewatch.model.Statement;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Keys;
import org.stancewatch.topic.Topics;

/** Applies the extractor to one document and forwards what came of it. */
final class ExtractProcessor implements Processor<String, Document, Object, Object> {
  private final StatementExtractor extractor;
  private final String service;
  private final ExtractionListener listener;
  private ProcessorContext<Object, Object> context;
  private KeyValueStore<String, Told> told;

  ExtractProcessor(StatementExtractor extractor, String service, ExtractionListener listener) {
    this.extractor = extractor;
    this.service = service;
    this.listener = listener;
  }

  @Override
  public void init(ProcessorContext<Object, Object> context) {
    this.context = context;
    told = context.getStateStore(ExtractTopology.TOLD);
  }

  @Override
  public void process(Record<String, Document> record) {
    if (record.value() == null) {
      withdraw(record);
      return;
    }
    long begun = System.nanoTime();
    Extraction extraction = extractor.extract(record.value());
    listener.onExtraction(extraction, Duration.ofNanos(System.nanoTime() - begun));
    ExtractionSpan.describe(record.value(), extraction);
    if (extraction instanceof Extracted extracted) {
      Document document = record.value();
      Told known = told.get(document.id().value());
      tell(record, Retelling.of(known, document, extracted.statements()));
    } else if (extraction instanceof Rejected rejected) {
      setAside(record, rejected);
    }
  }

  private void withdraw(Record<String, Document> record) {
    if (record.key() != null) {
      Instant time = Instant.ofEpochMilli(record.timestamp());
      tell(record, Retelling.withdrawn(told.get(record.key()), time));
    }
  }

  private void tell(Record<String, Document> record, Retelling retelling) {
    retelling.statements().forEach(statement -> forward(record, statement));
    if (retelling.told() != null) {
      told.put(retelling.told().document().value(), retelling.told());
    }
    retelling
        .retractions()
        .forEach(
            gone ->
                context.forward(
                    record.withKey(Keys.of(gone)).withValue(gone), ExtractTopology.RETRACT));
  }

  private void forward(Record<String, Document> record, Statement statement) {
    context.forward(record.withKey(Keys.of(statement)).withValue(statement), ExtractTopology.WRITE);
  }

  private void setAside(Record<String, Document> record, Rejected rejected) {
    byte[] key = record.key() == null ? null : record.key().getBytes(StandardCharsets.UTF_8);
    DeadLetter letter =
        new DeadLetter(
            Topics.DOCUMENTS.name(),
            key,
            Json.write(record.value()),
            rejected.field() + ": " + rejected.reason(),
            origin(rejected.field()));
    ProducerRecord<byte[], byte[]> dead = letter.toRecord();
    record.headers().forEach(dead.headers()::add);
    context.forward(
        new Record<>(dead.key(), dead.value(), record.timestamp(), dead.headers()),
        ExtractTopology.SET_ASIDE);
  }

  private Map<String, String> origin(String field) {
    Map<String, String> origin = new LinkedHashMap<>();
    origin.put("service", service);
    origin.put("field", field);
    context
        .recordMetadata()
        .ifPresent(
            metadata -> {
              origin.put("partition", Integer.toString(metadata.partition()));
              origin.put("offset", Long.toString(metadata.offset()));
            });
    return origin;
  }
}
