package org.stancewatch.standalone.reference;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One key of a service.
 *
 * @param value as the service's file gives it, such as {@code ${KAFKA_HOME:here}/there}
 * @param meaning Markdown; may be empty
 */
record Setting(String key, String value, String meaning) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+):`?([^}`]*)`?}");

  /** The environment variable that sets it; where it sets but a part, {@code $HOME/there}. */
  String variable() {
    Matcher placeholder = PLACEHOLDER.matcher(value);
    if (placeholder.matches()) {
      return placeholder.group(1);
    }
    return placeholder.find()
        ? placeholder.replaceAll("\\$$1")
        : key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }

  String defaultValue() {
    return PLACEHOLDER.matcher(value).replaceAll("$2");
  }

  Setting meaning(String other) {
    return new Setting(key, value, other);
  }

  String row() {
    return "| `%s` | `%s` | %s | %s |\n"
        .formatted(
            key, variable(), defaultValue().isEmpty() ? "" : "`" + defaultValue() + "`", meaning);
  }
}
