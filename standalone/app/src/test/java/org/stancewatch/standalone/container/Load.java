package org.stancewatch.standalone.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.stancewatch.standalone.send.DocumentSender;
import org.stancewatch.standalone.send.Reply;
import org.stancewatch.standalone.send.SendException;

/**
 * Sends articles at a steady rate, as a desk does that wants none lost: whom one instance does not
 * answer asks the next, until the article is acknowledged.
 */
final class Load implements AutoCloseable {
  private static final int SENDERS = 16;
  private static final int ATTEMPTS = 600;
  private static final long PAUSE_MS = 200;

  private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
  private final List<DocumentSender> instances = new ArrayList<>();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger repeated = new AtomicInteger();

  Load(List<URI> instances) {
    instances.forEach(instance -> this.instances.add(new DocumentSender(instance)));
  }

  /** The ids of the documents that were acknowledged. */
  Set<String> acknowledged() {
    return acknowledged;
  }

  /** How often an article was sent once more. */
  int repeated() {
    return repeated.get();
  }

  int sent() {
    return sent.get();
  }

  /**
   * Sends so many articles, and waits until the last is acknowledged.
   *
   * @param article gives the n-th article, from 0
   * @return how many seconds it took from the first to the last
   */
  double send(int perSecond, IntFunction<byte[]> article, int articles)
      throws InterruptedException {
    long start = System.nanoTime();
    for (int number = 0; number < articles; number++) {
      long due = start + number * TimeUnit.SECONDS.toNanos(1) / perSecond;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      int next = number;
      senders.execute(() -> deliver(article.apply(next)));
    }
    senders.shutdown();
    senders.awaitTermination(6, TimeUnit.MINUTES);
    if (failure.get() != null) {
      throw failure.get();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void deliver(byte[] article) {
    int turn = sent.getAndIncrement();
    try {
      for (int attempt = 0; !isDelivered(article, turn + attempt); attempt++) {
        if (attempt == ATTEMPTS) {
          throw new SendException("nobody takes " + new String(article, UTF_8));
        }
        repeated.incrementAndGet();
        TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    }
  }

  private boolean isDelivered(byte[] article, int turn) {
    try {
      Reply reply = instances.get(turn % instances.size()).send(article).get(0);
      if (reply.outcome() == Reply.Outcome.REJECTED) {
        throw new IllegalArgumentException(reply.complaint());
      }
      acknowledged.add(reply.id());
      return true;
    } catch (SendException e) {
      return false;
    }
  }

  @Override
  public void close() {
    senders.shutdownNow();
  }
}
