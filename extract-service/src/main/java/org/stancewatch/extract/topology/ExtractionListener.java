package org.stancewatch.extract.topology;

import java.time.Duration;
import org.stancewatch.extract.Extraction;

/** Is told what came of each document, so that it can be counted. */
@FunctionalInterface
public interface ExtractionListener {
  void onExtraction(Extraction extraction, Duration took);
}
