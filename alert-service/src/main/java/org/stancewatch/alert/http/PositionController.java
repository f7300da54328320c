package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import org.stancewatch.alert.view.PositionView;
import org.stancewatch.model.Position;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.topic.TopicFollower;

/** What each actor holds now. */
@Controller("/positions")
final class PositionController {
  private final PositionView positions;
  private final Dossiers dossiers;
  private final TopicFollower follower;

  PositionController(PositionView positions, Dossiers dossiers, TopicFollower follower) {
    this.positions = positions;
    this.dossiers = dossiers;
    this.follower = follower;
  }

  @Get
  List<Position> find(HttpRequest<?> request) {
    Parameters parameters = Parameters.of(request, "mission", "actor", "proposition");
    Watched watched = Watched.of(parameters, dossiers);
    if (!follower.isCaughtUp()) {
      throw new NotReadyException();
    }
    return positions.find(p -> watched.includes(p.mission(), p.proposition(), p.holder()));
  }
}
