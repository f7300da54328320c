package org.stancewatch.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * Where a broker keeps its records between runs; held by one broker at a time.
 *
 * <p>Kafka locks its log directory too, but late, and says so in a stack trace of its own.
 */
final class DataDirectory implements AutoCloseable {

  private static final String FORMATTED_MARK = "meta.properties";

  private final Path kafka;
  private final FileChannel lock;

  private DataDirectory(Path kafka, FileChannel lock) {
    this.kafka = kafka;
    this.lock = lock;
  }

  static DataDirectory open(Path path) {
    try {
      var kafka = Files.createDirectories(path.resolve("kafka"));
      var channel =
          FileChannel.open(
              path.resolve("broker.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new DataDirectory(kafka, locked(channel, path));
    } catch (IOException e) {
      throw new BrokerException("Data directory " + path + " cannot be written", e);
    }
  }

  private static FileChannel locked(FileChannel channel, Path path) throws IOException {
    OverlappingFileLockException sameProcess = null;
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      sameProcess = e;
    }
    channel.close();
    throw new BrokerException(
        "Data directory "
            + path
            + " is in use by another broker: stop that one, or choose another directory",
        sameProcess);
  }

  /** Writes the cluster's id and its features, unless an earlier run did. */
  void format() {
    if (Files.exists(kafka.resolve(FORMATTED_MARK))) {
      return;
    }
    try {
      new Formatter()
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(NodeProperties.NODE_ID)
          .setControllerListenerName(NodeProperties.CONTROLLER_LISTENER)
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .addDirectory(kafka.toString())
          .setMetadataLogDirectory(kafka.toString())
          .run();
    } catch (Exception e) {
      throw new BrokerException("Data directory " + kafka + " cannot be formatted", e);
    }
  }

  Path kafka() {
    return kafka;
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new BrokerException("Data directory " + kafka + " cannot be released", e);
    }
  }
}
