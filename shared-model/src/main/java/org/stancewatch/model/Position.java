package org.stancewatch.model;

import java.util.List;

/**
 * What a holder holds on a proposition: their latest utterance by the time it was said.
 *
 * @param current the latest utterance
 * @param history the utterances with which the stance changed, the oldest first, {@code current}'s
 *     stance last; never empty
 */
public record Position(
    MissionId mission,
    PropositionId proposition,
    Holder holder,
    Utterance current,
    List<Utterance> history) {
  public Position {
    Require.present("mission", mission);
    Require.present("proposition", proposition);
    Require.present("holder", holder);
    Require.present("current", current);
    history = Require.list("history", history);
    Require.that(!history.isEmpty(), "history", "expected at least one utterance");
  }
}
