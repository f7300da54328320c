package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import java.util.List;
import org.stancewatch.alert.query.Matter;
import org.stancewatch.alert.query.PositionQuestion;
import org.stancewatch.alert.query.Question;
import org.stancewatch.alert.query.StatementFilter;
import org.stancewatch.alert.query.StatementQuestion;
import org.stancewatch.alert.query.TimelineEntry;
import org.stancewatch.alert.query.TimelineQuestion;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Position;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.dossier.Dossiers;

/**
 * What a request asks the ledger, of which matters.
 *
 * @param page which part of the answer is wanted
 */
record Asked<T>(Question<T> question, List<Matter> matters, Page page) {
  private static final Page ALL = new Page("", Integer.MAX_VALUE - 1);

  static Parameters ofPositions(HttpRequest<?> request) {
    return Parameters.of(request, "mission", "actor", "proposition", "asOf", "knownAt");
  }

  static Asked<Position> positions(HttpRequest<?> request, Dossiers dossiers) {
    Parameters parameters = ofPositions(request);
    Watched watched = Watched.of(parameters, dossiers);
    return new Asked<>(
        new PositionQuestion(watched.actor(), parameters.asOf()), watched.matters(dossiers), ALL);
  }

  static Asked<Statement> statements(HttpRequest<?> request, Dossiers dossiers) {
    Parameters parameters =
        Parameters.of(
            request,
            "mission",
            "actor",
            "proposition",
            "stance",
            "source",
            "document",
            "confidence",
            "asOf",
            "knownAt",
            Page.LIMIT,
            Page.CURSOR);
    Watched watched = Watched.of(parameters, dossiers);
    Page page = Page.of(parameters);
    StatementFilter filter =
        new StatementFilter(
            parameters.word("stance", Stance.class),
            parameters.find("source", SourceId::new),
            parameters.find("document", DocumentId::new),
            parameters.asOf(),
            parameters.share("confidence"));
    return new Asked<>(
        new StatementQuestion(watched.actor(), filter, page.after(), page.most()),
        watched.matters(dossiers),
        page);
  }

  static Asked<TimelineEntry> timeline(HttpRequest<?> request, String actor, Dossiers dossiers) {
    Parameters parameters =
        Parameters.of(request, "mission", "proposition", Page.LIMIT, Page.CURSOR);
    Watched watched = Watched.of(parameters, dossiers);
    Page page = Page.of(parameters);
    ActorId whose = Parameters.parse("actor", actor, ActorId::new);
    return new Asked<>(
        new TimelineQuestion(whose, page.after(), page.most()), watched.matters(dossiers), page);
  }
}
