package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.stancewatch.model.Statement;
import org.stancewatch.model.dossier.Dossiers;

/** What was said: everything that is kept, whether or not it moves a position. */
@Controller("/statements")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StatementController {
  private final WholeLedger ledger;
  private final Dossiers dossiers;

  StatementController(WholeLedger ledger, Dossiers dossiers) {
    this.ledger = ledger;
    this.dossiers = dossiers;
  }

  /** What was said, in the order of mission, proposition, holder and the time it was said. */
  @Get
  @WatchedParameters
  @StatementParameters
  @AsOfParameters
  @PageParameters
  @Failures
  HttpResponse<List<Statement>> statements(HttpRequest<?> request) {
    Asked<Statement> asked = Asked.statements(request, dossiers);
    return asked.page().answer(request, ledger.ask(asked, request, PeerController.STATEMENTS));
  }
}
