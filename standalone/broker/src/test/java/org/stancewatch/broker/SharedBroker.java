package org.stancewatch.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;

/** An embedded broker on a temporary directory that goes with it. */
final class SharedBroker implements Broker {

  private final Path directory;
  private final Broker broker;

  SharedBroker() {
    try {
      directory = Files.createTempDirectory("stancewatch-broker");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    broker = EmbeddedBroker.start(directory);
  }

  @Override
  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  @Override
  public void close() {
    try {
      broker.close();
      Utils.delete(directory.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
