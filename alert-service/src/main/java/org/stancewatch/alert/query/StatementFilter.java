package org.stancewatch.alert.query;

import java.util.Optional;
import org.stancewatch.alert.ledger.AsOf;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;

/**
 * Which statements are wanted.
 *
 * @param when only what was said and learned by then
 * @param confidence the least, 0 to 1
 */
public record StatementFilter(
    Optional<Stance> stance,
    Optional<SourceId> source,
    Optional<DocumentId> document,
    AsOf when,
    double confidence) {
  boolean includes(Statement statement) {
    return stance.map(statement.stance()::equals).orElse(true)
        && source.map(statement.document().source().id()::equals).orElse(true)
        && document.map(statement.document().id()::equals).orElse(true)
        && statement.confidence() >= confidence
        && when.includes(statement);
  }
}
