package org.stancewatch.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** The settings of the node: those of {@code node.properties}, and those of this run. */
final class NodeProperties {

  static final int NODE_ID = 1;
  static final String CONTROLLER_LISTENER = "CONTROLLER";

  private NodeProperties() {}

  static Properties of(Path kafkaDirectory, Ports ports) {
    Properties properties = read("node.properties");
    properties.put("node.id", Integer.toString(NODE_ID));
    properties.put("log.dirs", kafkaDirectory.toString());
    properties.put("listeners", listeners(ports));
    properties.put("controller.quorum.voters", NODE_ID + "@" + ports.controllerAddress());
    return properties;
  }

  private static String listeners(Ports ports) {
    return "PLAINTEXT://%s,%s://%s"
        .formatted(ports.clientAddress(), CONTROLLER_LISTENER, ports.controllerAddress());
  }

  private static Properties read(String resource) {
    try (var stream = NodeProperties.class.getResourceAsStream(resource)) {
      var properties = new Properties();
      properties.load(stream);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
