package org.stancewatch.service;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The names of the brokers asked first. Orchestrators take a name away with the last container that
 * answers to it, and no client of Kafka can be made while none of the names is known.
 */
final class BrokerNames {
  private static final Logger LOG = LoggerFactory.getLogger(BrokerNames.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** As clients read it: a protocol, perhaps, a host, in brackets if it is an address, a port. */
  private static final Pattern SERVER = Pattern.compile("(?:\\w+://)?\\[?([^\\[\\]/]+?)]?:\\d+");

  private final String servers;

  /**
   * @param servers {@code bootstrap.servers}; what is wrong with them is the clients' to say
   */
  BrokerNames(String servers) {
    this.servers = servers;
  }

  /**
   * Returns when one of the names is known.
   *
   * @throws KafkaException if none is within that time
   */
  void await(Duration within) throws InterruptedException {
    long deadline = System.nanoTime() + within.toNanos();
    List<String> hosts = hosts();
    while (!hosts.isEmpty() && hosts.stream().noneMatch(BrokerNames::isKnown)) {
      if (System.nanoTime() >= deadline) {
        throw new KafkaException(
            "The start needs Kafka at " + servers,
            new TimeoutException("none of these names is known within " + within));
      }
      LOG.warn("Waiting for the name of Kafka at {}", servers);
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private List<String> hosts() {
    return Stream.of(servers.split(","))
        .map(server -> SERVER.matcher(server.strip()))
        .filter(Matcher::matches)
        .map(server -> server.group(1))
        .toList();
  }

  private static boolean isKnown(String host) {
    try {
      return InetAddress.getByName(host) != null;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
