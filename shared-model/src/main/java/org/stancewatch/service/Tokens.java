package org.stancewatch.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.model.InvalidFieldException;

/** The senders that are known, by the hash of what they show. */
final class Tokens {
  static final Tokens NONE = new Tokens(Map.of());

  /** Short ones can be guessed. */
  private static final int SHORTEST = 16;

  private final Map<String, byte[]> hashes;

  private Tokens(Map<String, byte[]> hashes) {
    this.hashes = hashes;
  }

  /**
   * Reads a file of lines {@code name token}; empty lines and those that begin with # say nothing.
   *
   * @throws InvalidFieldException if it cannot be read or a line is not of this form
   */
  static Tokens read(Path file) {
    try {
      return of(Files.readAllLines(file));
    } catch (IOException e) {
      throw new InvalidFieldException(
          "stancewatch.writes.tokens-file", "expected a readable file, but got " + e);
    }
  }

  static Tokens of(List<String> lines) {
    Map<String, byte[]> hashes = new LinkedHashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] words = line.split("\\s+");
        if (words.length != 2 || words[1].length() < SHORTEST) {
          throw new InvalidFieldException(
              "stancewatch.writes.tokens-file",
              "line %d: expected a name and a token of %d characters or more"
                  .formatted(at + 1, SHORTEST));
        }
        hashes.put(words[0], hash(words[1]));
      }
    }
    return new Tokens(hashes);
  }

  /** Whose token it is; takes the same time for every token. */
  Optional<String> sender(String token) {
    byte[] shown = hash(token);
    String found = null;
    for (Map.Entry<String, byte[]> known : hashes.entrySet()) {
      if (MessageDigest.isEqual(known.getValue(), shown)) {
        found = known.getKey();
      }
    }
    return Optional.ofNullable(found);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
