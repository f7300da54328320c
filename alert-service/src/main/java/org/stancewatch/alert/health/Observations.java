package org.stancewatch.alert.health;

import java.util.List;
import org.stancewatch.model.Position;

/**
 * What is seen of the flow of news at one time.
 *
 * @param sources those heard of late
 * @param positions what is held now, of all holders
 * @param backlogs of the services that read; null if Kafka does not tell just now
 * @param setAside of the topics whose dead letters are watched
 */
public record Observations(
    List<Heard> sources,
    List<Position> positions,
    List<Backlog> backlogs,
    List<SetAside> setAside) {}
