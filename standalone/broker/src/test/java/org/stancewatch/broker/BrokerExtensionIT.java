package org.stancewatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrokerExtension.class)
class BrokerExtensionIT {

  @Test
  void shouldGiveTheSameBrokerToParametersAndPropertyProviders(Broker broker) throws Exception {
    assertThat(BrokerExtension.bootstrapServers()).isEqualTo(broker.bootstrapServers());

    try (var client = new BrokerClient(broker)) {
      assertThat(client.clusterId()).isNotBlank();
    }
  }
}
