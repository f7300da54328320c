package org.stancewatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.JaasContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.model.InvalidFieldException;

class SaslCredentialsTest {
  @Test
  void shouldLeaveSettingsAsTheyAreWhenNobodyLogsIn() {
    Map<String, Object> settings = Map.of("bootstrap.servers", "here:1");

    assertThat(SaslCredentials.resolve(settings)).isEqualTo(settings);
  }

  @Test
  void shouldLogInByScramOverTlsWhenOnlyNameAndPasswordAreGiven() {
    Map<String, Object> settings =
        SaslCredentials.resolve(Map.of("sasl.username", "desk", "sasl.password", "a\"b\\c"));

    assertThat(settings)
        .containsOnlyKeys("sasl.mechanism", "security.protocol", "sasl.jaas.config")
        .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
        .containsEntry("security.protocol", "SASL_SSL");
    var login = login(settings);
    assertThat(login.getLoginModuleName()).endsWith(".ScramLoginModule");
    assertThat(login.getOptions().get("username")).isEqualTo("desk");
    assertThat(login.getOptions().get("password")).isEqualTo("a\"b\\c");
  }

  @Test
  void shouldReadThePasswordFromItsFileWhenOneIsNamed(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "from the file\n");

    Map<String, Object> settings =
        SaslCredentials.resolve(
            Map.of(
                "sasl.username", "desk",
                "sasl.password.file", secret.toString(),
                "sasl.mechanism", "PLAIN",
                "security.protocol", "SASL_PLAINTEXT"));

    assertThat(settings)
        .containsEntry("sasl.mechanism", "PLAIN")
        .containsEntry("security.protocol", "SASL_PLAINTEXT");
    assertThat(login(settings).getLoginModuleName()).endsWith(".PlainLoginModule");
    assertThat(login(settings).getOptions().get("password")).isEqualTo("from the file");
  }

  @Test
  void shouldSayWhatIsMissingWhenANameHasNoPassword(@TempDir Path folder) {
    assertThatThrownBy(() -> SaslCredentials.resolve(Map.of("sasl.username", "desk")))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageStartingWith("kafka.sasl.password: expected a password");
    Map<String, Object> nowhere =
        Map.of("sasl.username", "desk", "sasl.password.file", folder.resolve("none").toString());
    assertThatThrownBy(() -> SaslCredentials.resolve(nowhere))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining("kafka.sasl.password.file: expected a readable file");
  }

  /** As Kafka's clients read it. */
  private static javax.security.auth.login.AppConfigurationEntry login(
      Map<String, Object> settings) {
    Object jaas =
        ConfigDef.parseType(
            "sasl.jaas.config", settings.get("sasl.jaas.config"), ConfigDef.Type.PASSWORD);
    return JaasContext.loadClientContext(Map.of("sasl.jaas.config", (Password) jaas))
        .configurationEntries()
        .get(0);
  }
}
