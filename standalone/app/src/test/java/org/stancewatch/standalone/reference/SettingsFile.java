package org.stancewatch.standalone.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code application-*.yml} with its comments, which no YAML library hands out by key. */
final class SettingsFile {
  private static final Pattern LINE = Pattern.compile("( *)(?:# ?(.*)|([\\w.-]+): ?(.*))");

  private final Deque<String> path = new ArrayDeque<>();
  private final List<String> comment = new ArrayList<>();
  private final List<Setting> settings = new ArrayList<>();

  private SettingsFile() {}

  /** The keys of a service, in the order of its file. */
  static List<Setting> of(String service) {
    SettingsFile file = new SettingsFile();
    String name = "/application-%s.yml".formatted(service);
    try (InputStream yaml = SettingsFile.class.getResourceAsStream(name)) {
      new String(yaml.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(file::take);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.settings;
  }

  private void take(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      comment.clear();
    } else if (matcher.group(2) != null) {
      comment.add(matcher.group(2));
    } else {
      take(matcher.group(1).length() / 2, matcher.group(3), matcher.group(4));
    }
  }

  private void take(int depth, String key, String value) {
    while (path.size() > depth) {
      path.removeLast();
    }
    path.addLast(key);
    if (!value.isEmpty()) {
      settings.add(new Setting(String.join(".", path), value, String.join(" ", comment)));
    }
    comment.clear();
  }
}
