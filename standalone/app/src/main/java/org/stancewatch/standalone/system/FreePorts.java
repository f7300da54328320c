package org.stancewatch.standalone.system;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** Finds a taken port before anything is started, when the message can still be a clear one. */
final class FreePorts {
  private FreePorts() {}

  static void require(Map<Service, Integer> ports) {
    ports.forEach(FreePorts::require);
  }

  private static void require(Service service, int port) {
    try {
      new ServerSocket(port).close();
    } catch (IOException e) {
      throw new StartException(
          "Port %d for the %2$s service is taken: stop what listens there, or choose another with --%2$s-port"
              .formatted(port, service.environment()),
          e);
    }
  }
}
