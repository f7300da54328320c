package org.stancewatch.benchmarks.ledger;

import org.stancewatch.model.ActorId;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.ActorReference;

/**
 * Somebody who speaks about a mission.
 *
 * @param number in eight digits, in every id of what they say
 */
record Speaker(String number) {
  static Speaker of(long index) {
    return new Speaker("%08d".formatted(index));
  }

  ActorId id() {
    return new ActorId("speaker-" + number);
  }

  ActorReference reference() {
    return new ActorReference(id(), "Speaker " + number, ActorKind.PERSON);
  }
}
