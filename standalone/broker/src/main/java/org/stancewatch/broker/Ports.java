package org.stancewatch.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The two ports of a node.
 *
 * <p>Kafka binds them itself, a moment after they were found free here. The controller's must be
 * known before it is bound, since the node is told where its own controller listens.
 */
record Ports(int client, int controller) {

  static final int ANY = 0;

  private static final String HOST = "127.0.0.1";

  /** Both sockets are held until both ports are known, so that they differ. */
  static Ports reserve(int client) {
    try (ServerSocket clientSocket = bind(client);
        ServerSocket controllerSocket = bind(ANY)) {
      return new Ports(clientSocket.getLocalPort(), controllerSocket.getLocalPort());
    } catch (IOException e) {
      throw new BrokerException(
          "Port "
              + client
              + " on "
              + HOST
              + " is taken: stop what listens there, or choose another",
          e);
    }
  }

  private static ServerSocket bind(int port) throws IOException {
    var socket = new ServerSocket();
    try {
      socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  String clientAddress() {
    return HOST + ":" + client;
  }

  String controllerAddress() {
    return HOST + ":" + controller;
  }
}
