package org.stancewatch.alert.http;

import com.fasterxml.jackson.core.type.TypeReference;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.stancewatch.alert.query.Found;
import org.stancewatch.alert.query.Hop;
import org.stancewatch.alert.query.LedgerQueries;
import org.stancewatch.alert.query.TimelineEntry;
import org.stancewatch.model.Position;
import org.stancewatch.model.Statement;
import org.stancewatch.model.dossier.Dossiers;

/**
 * Answers other instances for the partitions that this one holds, as their readers asked them. It
 * asks no other instance, so that no question goes round.
 */
@Hidden
@Controller(PeerController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeerController {
  static final String PATH = "/peer";
  static final String HOP = "Stancewatch-Hop";
  static final TypeReference<List<Found<Position>>> POSITIONS = new TypeReference<>() {};
  static final TypeReference<List<Found<Statement>>> STATEMENTS = new TypeReference<>() {};
  static final TypeReference<List<Found<TimelineEntry>>> TIMELINE = new TypeReference<>() {};

  private final LedgerQueries queries;
  private final Dossiers dossiers;

  PeerController(LedgerQueries queries, Dossiers dossiers) {
    this.queries = queries;
    this.dossiers = dossiers;
  }

  @Get("/positions")
  List<Found<Position>> positions(HttpRequest<?> request) {
    return answer(request, Asked.positions(request, dossiers));
  }

  @Get("/statements")
  List<Found<Statement>> statements(HttpRequest<?> request) {
    return answer(request, Asked.statements(request, dossiers));
  }

  @Get("/actors/{actor}/timeline")
  List<Found<TimelineEntry>> timeline(HttpRequest<?> request, @PathVariable String actor) {
    return answer(request, Asked.timeline(request, actor, dossiers));
  }

  private <T> List<Found<T>> answer(HttpRequest<?> request, Asked<T> asked) {
    Hop hop = Hop.parse(HOP, request.getHeaders().get(HOP));
    return queries.askHere(asked.matters(), asked.question(), hop);
  }
}
