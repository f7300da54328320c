package org.stancewatch.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.stancewatch.ingest.TestSubmissions;
import org.stancewatch.ingest.submission.Admission;
import org.stancewatch.ingest.submission.Admission.Accepted;
import org.stancewatch.ingest.submission.Submission;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentRevision;
import org.stancewatch.topic.Topics;

class DocumentPublisherTest {
  private static final Instant NOW = Instant.parse("2024-01-18T10:00:00Z");
  private static final Submission SENT = TestSubmissions.of("bases");
  private static final Document FIRST = document(SENT);
  private static final Document SECOND =
      document(TestSubmissions.withText(SENT, "The minister took it back."));

  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final DocumentPublisher publisher =
      new DocumentPublisher(new RecordSender(producer), new Revisions(10), Runnable::run);

  @Test
  void shouldWaitForTheAcknowledgementWhenTheDocumentIsNew() {
    CompletableFuture<Publication> published = publisher.publish(FIRST);

    assertThat(published).isNotDone();
    producer.completeNext();
    assertThat(published).isCompletedWithValue(Publication.PUBLISHED);
    ProducerRecord<byte[], byte[]> record = producer.history().get(0);
    assertThat(record.topic()).isEqualTo(Topics.DOCUMENTS.name());
    assertThat(new String(record.key())).isEqualTo(FIRST.id().value());
    assertThat(record.timestamp()).isEqualTo(NOW.toEpochMilli());
    assertThat(record.headers().lastHeader("ce_type")).isNotNull();
  }

  @Test
  void shouldNoteTheRevisionWhenTheDocumentIsAcknowledged() {
    publisher.publish(FIRST);
    assertThat(topics()).containsExactly(Topics.DOCUMENTS.name());

    producer.completeNext();

    assertThat(topics()).containsExactly(Topics.DOCUMENTS.name(), Topics.REVISIONS.name());
  }

  @Test
  void shouldNotPublishAgainWhenTheRevisionIsOnItsWayOrAcknowledged() {
    publisher.publish(FIRST);
    CompletableFuture<Publication> twin = publisher.publish(FIRST);
    assertThat(twin).isNotDone();

    producer.completeNext();

    assertThat(twin).isCompletedWithValue(Publication.ALREADY_THERE);
    assertThat(publisher.publish(FIRST)).isCompletedWithValue(Publication.ALREADY_THERE);
  }

  @Test
  void shouldNotPublishAgainWhenAnotherInstanceDid() {
    publisher.learn(DocumentRevision.of(FIRST));

    assertThat(publisher.publish(FIRST)).isCompletedWithValue(Publication.ALREADY_THERE);
    assertThat(producer.history()).isEmpty();
  }

  @Test
  void shouldPublishWhenTheRevisionIsAnotherAndWhenItReturns() {
    for (Document document : List.of(FIRST, SECOND, FIRST)) {
      CompletableFuture<Publication> published = publisher.publish(document);
      producer.completeNext();
      assertThat(published).isCompletedWithValue(Publication.PUBLISHED);
      producer.completeNext();
      publisher.learn(DocumentRevision.of(document));
    }

    assertThat(publisher.unconfirmed()).isZero();
  }

  @Test
  void shouldFailForAllAndPublishAgainWhenKafkaDidNotTakeIt() {
    CompletableFuture<Publication> published = publisher.publish(FIRST);
    CompletableFuture<Publication> twin = publisher.publish(FIRST);
    producer.errorNext(new TimeoutException("no broker"));

    assertThat(published).failsWithin(java.time.Duration.ZERO);
    assertThat(twin).failsWithin(java.time.Duration.ZERO);
    CompletableFuture<Publication> again = publisher.publish(FIRST);
    producer.completeNext();
    assertThat(again).isCompletedWithValue(Publication.PUBLISHED);
  }

  @Test
  void shouldPublishAgainWhenTheRevisionCouldNotBeNoted() {
    publisher.publish(FIRST);
    producer.completeNext();
    producer.errorNext(new TimeoutException("no broker"));

    assertThat(publisher.publish(FIRST)).isNotDone();
    assertThat(publisher.unconfirmed()).isEqualTo(1);
  }

  @Test
  void shouldWaitUntilTheWithdrawalIsNotedTooWhenADocumentIsWithdrawn() {
    CompletableFuture<Void> withdrawn = publisher.withdraw(FIRST.id(), NOW);
    producer.completeNext();
    assertThat(withdrawn).isNotDone();
    producer.completeNext();

    assertThat(withdrawn).isCompleted();
    assertThat(topics()).containsExactly(Topics.DOCUMENTS.name(), Topics.REVISIONS.name());
    assertThat(producer.history())
        .allSatisfy(
            record -> {
              assertThat(new String(record.key())).isEqualTo(FIRST.id().value());
              assertThat(record.value()).isNull();
              assertThat(record.timestamp()).isEqualTo(NOW.toEpochMilli());
            });
  }

  @Test
  void shouldPublishAgainWhenTheDocumentWasWithdrawnOfLate() {
    publisher.learn(DocumentRevision.of(FIRST));
    publisher.withdraw(FIRST.id(), NOW);

    assertThat(publisher.publish(FIRST)).isNotDone();
  }

  @Test
  void shouldPublishAgainWhenTheWithdrawalWasReadBack() {
    publisher.learn(DocumentRevision.of(FIRST));
    publisher.withdraw(FIRST.id(), NOW);
    publisher.learnWithdrawn(FIRST.id(), NOW);
    assertThat(publisher.unconfirmed()).isZero();

    assertThat(publisher.publish(FIRST)).isNotDone();
  }

  @Test
  void shouldPublishAgainWhenOnlyAnEarlierWithdrawalWasReadBack() {
    publisher.withdraw(FIRST.id(), NOW);
    publisher.publish(FIRST);
    publisher.withdraw(FIRST.id(), NOW.plusMillis(1));
    publisher.learnWithdrawn(FIRST.id(), NOW);
    publisher.learn(DocumentRevision.of(FIRST));

    assertThat(publisher.publish(FIRST)).isNotDone();
  }

  @Test
  void shouldFailAndPublishAgainWhenTheWithdrawalWasNotTaken() {
    publisher.learn(DocumentRevision.of(FIRST));
    CompletableFuture<Void> withdrawn = publisher.withdraw(FIRST.id(), NOW);
    producer.errorNext(new TimeoutException("no broker"));

    assertThat(withdrawn).failsWithin(java.time.Duration.ZERO);
    assertThat(publisher.unconfirmed()).isZero();
    assertThat(publisher.publish(FIRST)).isNotDone();
  }

  private List<String> topics() {
    return producer.history().stream().map(ProducerRecord::topic).toList();
  }

  private static Document document(Submission sent) {
    return ((Accepted) Admission.of(sent, NOW)).document();
  }
}
