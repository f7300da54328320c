package org.stancewatch.benchmarks.article;

import java.nio.file.Path;
import java.util.List;
import org.stancewatch.codec.ForeignJson;

/** What of an article's file is used. */
record Story(String title, String text) {
  static Story read(Path file) {
    return ForeignJson.read(file, Story.class);
  }

  List<String> paragraphs() {
    return Paragraphs.of(text);
  }
}
