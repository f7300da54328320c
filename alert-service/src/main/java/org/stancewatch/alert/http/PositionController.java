package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.stancewatch.alert.ledger.AsOf;
import org.stancewatch.alert.query.Found;
import org.stancewatch.alert.view.PositionView;
import org.stancewatch.model.Position;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.topic.TopicFollower;

/** What each actor holds now, or held as of a time. */
@Controller("/positions")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PositionController {
  private final PositionView positions;
  private final WholeLedger ledger;
  private final Dossiers dossiers;
  private final TopicFollower follower;

  PositionController(
      PositionView positions, WholeLedger ledger, Dossiers dossiers, TopicFollower follower) {
    this.positions = positions;
    this.ledger = ledger;
    this.dossiers = dossiers;
    this.follower = follower;
  }

  /** What each actor holds now or, with asOf or knownAt, held then. */
  @Get
  @WatchedParameters
  @AsOfParameters
  @Failures
  List<Position> positions(HttpRequest<?> request) {
    Parameters parameters = Asked.ofPositions(request);
    Watched watched = Watched.of(parameters, dossiers);
    return parameters.asOf().equals(AsOf.NOW) ? now(watched) : then(request);
  }

  /** From the view, which every instance has, even while partitions move. */
  private List<Position> now(Watched watched) {
    if (!follower.isCaughtUp()) {
      throw new NotReadyException();
    }
    return positions.find(p -> watched.includes(p.mission(), p.proposition(), p.holder()));
  }

  private List<Position> then(HttpRequest<?> request) {
    return ledger
        .ask(Asked.positions(request, dossiers), request, PeerController.POSITIONS)
        .stream()
        .map(Found::value)
        .toList();
  }
}
