package org.stancewatch.service;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import java.nio.file.Path;

/**
 * Who may write over HTTP: whoever shows a token of the file. Reading asks for none.
 *
 * @param tokensFile a line for each sender, {@code name token}; null if there is none
 * @param open whether everybody may write, for a system that only its own machine reaches
 */
@ConfigurationProperties("stancewatch.writes")
public record WritesConfiguration(@Nullable Path tokensFile, boolean open) {
  Tokens tokens() {
    return tokensFile == null || tokensFile.toString().isEmpty()
        ? Tokens.NONE
        : Tokens.read(tokensFile);
  }
}
