package org.stancewatch.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.stancewatch.ingest.intake.Outcome;
import org.stancewatch.ingest.intake.Receipt;

/**
 * What became of one document of a body, or of one that was withdrawn.
 *
 * @param index its place among the documents of the body, from 0; null if it was withdrawn
 * @param line its line in an NDJSON body, from 1; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
    Integer index,
    Integer line,
    String id,
    String revision,
    Outcome outcome,
    String field,
    String reason) {
  static Answer of(Integer index, Integer line, Receipt receipt) {
    return new Answer(
        index,
        line,
        receipt.id(),
        receipt.revision(),
        receipt.outcome(),
        receipt.field(),
        receipt.reason());
  }
}
