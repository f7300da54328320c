package org.stancewatch.standalone.container;

import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.startupcheck.StartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;

/**
 * How a service that cannot run ends.
 *
 * @param errors what it logged at level ERROR
 */
public record ServiceEnd(long exitCode, List<String> errors) {

  /** Starts the service, and waits for its end. */
  public static ServiceEnd of(GenericContainer<?> service) {
    service.withStartupCheckStrategy(new NoCheck()).waitingFor(new NoWait()).start();
    await().atMost(2, TimeUnit.MINUTES).until(() -> !state(service).getRunning());
    return new ServiceEnd(
        state(service).getExitCodeLong(),
        service.getLogs().lines().filter(line -> line.contains("Z ERROR ")).toList());
  }

  private static ContainerState state(GenericContainer<?> service) {
    return service.getCurrentContainerInfo().getState();
  }

  /** The container may end at once. */
  private static final class NoCheck extends StartupCheckStrategy {
    @Override
    public StartupStatus checkStartupState(DockerClient client, String container) {
      return StartupStatus.SUCCESSFUL;
    }
  }

  private static final class NoWait extends AbstractWaitStrategy {
    @Override
    protected void waitUntilReady() {}
  }
}
