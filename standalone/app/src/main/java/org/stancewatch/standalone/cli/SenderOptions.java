package org.stancewatch.standalone.cli;

import java.net.URI;
import org.stancewatch.standalone.send.DocumentSender;
import picocli.CommandLine.Option;

/** Where the running system is that takes articles, and who sends. */
final class SenderOptions {
  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "http://localhost:8081",
      description = "Where articles are sent (${DEFAULT-VALUE}).")
  private URI url;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:STANCEWATCH_TOKEN}",
      description = "Who sends, where that is asked (the variable STANCEWATCH_TOKEN).")
  private String token;

  DocumentSender sender() {
    return new DocumentSender(url, token);
  }
}
