package org.stancewatch.alert.view;

import java.util.List;
import org.stancewatch.model.alert.Alert;

/** Reads alerts as they were told. */
@FunctionalInterface
public interface RevisionReader {
  /** Those that the topic still keeps, in the order in which they were told. */
  List<Alert> read(Revisions revisions);
}
