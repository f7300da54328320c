package org.stancewatch.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that grows with each file, on a terminal only. */
final class Progress implements AutoCloseable {
  private static final long KIBIBYTE = 1024;

  /** Null where there is no terminal. */
  private final ProgressBar bar;

  private Progress(ProgressBar bar) {
    this.bar = bar;
  }

  static Progress over(List<Path> files) {
    if (!Terminal.ink().coloured()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("Sending")
            .setUnit(" KiB", KIBIBYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setInitialMax(files.stream().mapToLong(Progress::size).sum())
            .build());
  }

  void passed(Path file) {
    if (bar != null) {
      bar.stepBy(size(file));
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
