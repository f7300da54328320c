package org.stancewatch.standalone.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the build puts on top of the base image. */
final class ImageSize {
  private static final List<String> HISTORY =
      List.of("docker", "history", "--human=false", "--format", "{{.Size}} {{.CreatedBy}}");

  private ImageSize() {}

  /**
   * @param image such as stancewatch/alert-service:latest
   */
  static long bytesAboveItsBase(String image) throws IOException {
    ProcessBuilder docker = new ProcessBuilder(new ArrayList<>(HISTORY));
    docker.command().add(image);
    String layers = new String(docker.start().getInputStream().readAllBytes(), UTF_8);
    return layers
        .lines()
        .map(layer -> layer.split(" ", 2))
        .filter(layer -> layer[1].startsWith("jib"))
        .mapToLong(layer -> Long.parseLong(layer[0]))
        .sum();
  }
}
