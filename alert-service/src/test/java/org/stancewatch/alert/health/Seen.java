package org.stancewatch.alert.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.model.Holder;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Position;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.TestDocuments;
import org.stancewatch.model.Utterance;
import org.stancewatch.model.UtteranceId;

/** Observations for tests: nothing is the matter unless told. Every method gives another one. */
public record Seen(
    List<Heard> sources,
    List<Position> positions,
    List<Backlog> backlogs,
    List<SetAside> setAside) {
  public static Seen nothing() {
    return new Seen(List.of(), List.of(), List.of(), List.of());
  }

  public Seen source(String id, Instant last) {
    Heard heard = new Heard(TestDocuments.source(id, "The " + id), last);
    return new Seen(with(sources, heard), positions, backlogs, setAside);
  }

  /** A position of the statement's first holder. */
  public Seen position(Statement statement) {
    PartialDate saidAt = statement.saidAt();
    Utterance utterance =
        new Utterance(new UtteranceId("u"), Stance.AFFIRMS, saidAt, statement, 1, 1);
    Holder holder = statement.holders().get(0);
    Position position =
        new Position(
            statement.mission(), statement.proposition(), holder, utterance, List.of(utterance));
    return new Seen(sources, with(positions, position), backlogs, setAside);
  }

  public Seen waiting(String topic, long records, boolean overdue) {
    Backlog backlog = new Backlog(topic, "reader", records, overdue);
    return new Seen(sources, positions, with(backlogs, backlog), setAside);
  }

  public Seen noAnswerAboutBacklogs() {
    return new Seen(sources, positions, null, setAside);
  }

  public Seen deadLetters(String topic, Instant... times) {
    SetAside letters = new SetAside(topic, List.of(times), "it is broken");
    return new Seen(sources, positions, backlogs, with(setAside, letters));
  }

  public Observations now() {
    return new Observations(sources, positions, backlogs, setAside);
  }

  private static <T> List<T> with(List<T> list, T more) {
    return new ArrayList<>(Stream.concat(list.stream(), Stream.of(more)).toList());
  }
}
