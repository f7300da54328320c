package org.stancewatch.standalone.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources of a class say in its comments, as Markdown. */
record Javadoc(String source) {
  private static final Pattern PARAMETER =
      Pattern.compile("@param (\\w+) (.*?)(?=@param |@throws |\\*/)", Pattern.DOTALL);

  /** Of a class of {@code shared-model}. */
  static Javadoc of(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".java";
    try {
      return new Javadoc(
          Files.readString(Path.of("../../shared-model/src/main/java").resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the class says of its record components; those that it says nothing of are missing. */
  Map<String, String> components() {
    Map<String, String> meanings = new LinkedHashMap<>();
    Matcher parameters =
        PARAMETER.matcher(source.substring(0, Math.max(0, source.indexOf("public record"))));
    while (parameters.find()) {
      meanings.put(parameters.group(1), markdown(parameters.group(2)));
    }
    return meanings;
  }

  /** What stands above a constant. */
  String constant(String name) {
    Matcher comment =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static final [^=;]* " + name + " =",
                Pattern.DOTALL)
            .matcher(source);
    return comment.find() ? markdown(comment.group(1)) : "";
  }

  static String markdown(String comment) {
    return comment
        .replaceAll("\\n\\s*\\*", " ")
        .replaceAll("\\{@\\w+\\s+#?([^}]+)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
