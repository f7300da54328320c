package org.stancewatch.service;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A service that has a JVM to itself. */
public final class ServiceProcess {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceProcess.class);

  private ServiceProcess() {}

  /**
   * Runs the service until the JVM is told to end; ends the JVM itself, with a {@link Failure}'s
   * exit code, when the service cannot go on.
   *
   * @param environment the Micronaut environment with the service's beans and settings
   */
  public static void run(String environment, String[] arguments) {
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> end(failure));
    try {
      RunningService service =
          RunningService.start(environment, Map.of(), ServiceProcess::end, arguments);
      Runtime.getRuntime().addShutdownHook(new Thread(service::close, "close"));
      LOG.info("The {} service answers at {}", environment, service.url());
    } catch (RuntimeException e) {
      end(e);
    }
  }

  private static void end(Throwable failure) {
    Failure told = Failure.of(failure);
    boolean isFault = told.exitCode() == Failure.SOFTWARE;
    LOG.error("{} (exit code {})", told.message(), told.exitCode(), isFault ? failure : null);
    // On a thread of its own: the service's end waits for the thread that failed.
    new Thread(() -> System.exit(told.exitCode()), "exit").start();
  }
}
