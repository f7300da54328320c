package org.stancewatch.extract;

import java.util.List;
import org.stancewatch.model.Require;
import org.stancewatch.model.Statement;

/** What came of reading a document. */
public sealed interface Extraction {

  /** The statements found, in the order of the text; may be empty. */
  record Extracted(List<Statement> statements, List<Abstention> abstentions) implements Extraction {
    public Extracted {
      statements = Require.list("statements", statements);
      abstentions = Require.list("abstentions", abstentions);
    }
  }

  /**
   * The document cannot be read.
   *
   * @param field the document's field that is at fault
   * @param reason what is wrong with it
   */
  record Rejected(String field, String reason) implements Extraction {}
}
