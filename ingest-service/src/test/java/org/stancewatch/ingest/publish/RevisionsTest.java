package org.stancewatch.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Revision;

class RevisionsTest {
  private static final Revision FIRST = new Revision("first");
  private static final Revision SECOND = new Revision("second");

  private final Revisions revisions = new Revisions(2);

  @Test
  void shouldKnowOnlyTheLatestWhenThereAreSeveral() {
    revisions.learn(document("a"), FIRST);
    revisions.learn(document("a"), SECOND);

    assertThat(revisions.isLatest(document("a"), SECOND)).isTrue();
    assertThat(revisions.isLatest(document("a"), FIRST)).isFalse();
    assertThat(revisions.isLatest(document("b"), SECOND)).isFalse();
  }

  @Test
  void shouldKnowNoneWhenTheDocumentIsForgotten() {
    revisions.learn(document("a"), FIRST);
    revisions.forget(document("a"));

    assertThat(revisions.isLatest(document("a"), FIRST)).isFalse();
    assertThat(revisions.size()).isZero();
  }

  @Test
  void shouldForgetTheLeastRecentlyUsedWhenThereIsNoRoom() {
    revisions.learn(document("a"), FIRST);
    revisions.learn(document("b"), FIRST);
    revisions.isLatest(document("a"), FIRST);
    revisions.learn(document("c"), FIRST);

    assertThat(revisions.isLatest(document("a"), FIRST)).isTrue();
    assertThat(revisions.isLatest(document("b"), FIRST)).isFalse();
    assertThat(revisions.size()).isEqualTo(2);
  }

  private static DocumentId document(String id) {
    return new DocumentId(id);
  }
}
