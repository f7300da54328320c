package org.stancewatch.standalone.reference;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConfigurationReferenceTest {
  @Test
  void shouldTellWhatTheCodeSaysWhenAKeyChanges() throws IOException {
    new GeneratedFile("configuration.md").shouldHold(ConfigurationReference.write());
  }
}
