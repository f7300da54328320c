package org.stancewatch.standalone.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import org.stancewatch.standalone.system.DataFolder;
import org.stancewatch.standalone.system.Logs;
import org.stancewatch.standalone.system.Services;
import org.stancewatch.standalone.system.SystemSettings;

/** A running system that is closed once, by its command or by Ctrl-C, whichever comes first. */
final class OpenSystem implements AutoCloseable {
  private final Services services;
  private final Runnable afterwards;
  private final AtomicBoolean closed = new AtomicBoolean();

  private OpenSystem(Services services, Runnable afterwards) {
    this.services = services;
    this.afterwards = afterwards;
  }

  /**
   * @param afterwards run when the system is closed or did not start
   */
  static OpenSystem start(SystemSettings settings, Runnable afterwards) {
    DataFolder.prepare(settings);
    Logs.toFile(settings.log());
    try {
      OpenSystem system = new OpenSystem(Services.start(settings), afterwards);
      Runtime.getRuntime().addShutdownHook(new Thread(system::close, "close"));
      return system;
    } catch (RuntimeException e) {
      afterwards.run();
      throw e;
    }
  }

  Services services() {
    return services;
  }

  /**
   * Waits for Ctrl-C, which ends the JVM.
   *
   * @throws org.stancewatch.standalone.system.StoppedException if a service cannot go on
   */
  void awaitEnd() throws InterruptedException {
    services.awaitStopped();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      services.close();
      afterwards.run();
    }
  }
}
