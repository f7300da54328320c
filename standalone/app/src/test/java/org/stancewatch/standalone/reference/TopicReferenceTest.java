package org.stancewatch.standalone.reference;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TopicReferenceTest {
  @Test
  void shouldTellWhatTheCodeSaysWhenTopicsOrRecordsChange() throws IOException {
    new GeneratedFile("topics.md").shouldHold(TopicReference.write());
  }
}
