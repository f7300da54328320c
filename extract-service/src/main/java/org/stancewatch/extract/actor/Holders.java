package org.stancewatch.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stancewatch.model.Actor;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.Holder;
import org.stancewatch.model.Holder.Level;

/** Whose position a statement is: the speaker's own, their office's, their government's. */
public final class Holders {
  private static final int LONGEST_CHAIN = 5;

  private final ActorIndex actors;

  public Holders(ActorIndex actors) {
    this.actors = actors;
  }

  /**
   * @param day when they said it; null if unknown
   */
  public List<Holder> of(Speaker speaker, LocalDate day) {
    List<Holder> holders = new ArrayList<>();
    add(levelOf(speaker.actor().kind()), speaker.actor().id(), speaker.actor().name(), holders);
    Actor known = speaker.known();
    if (known != null) {
      for (Actor office : actors.offices(known, day)) {
        addActor(office, holders);
        addChain(office, holders);
      }
      addChain(known, holders);
    }
    return holders;
  }

  private void addChain(Actor actor, List<Holder> holders) {
    Actor current = actor;
    for (int step = 0; step < LONGEST_CHAIN && current != null; step++) {
      ActorId next = current.principal() != null ? current.principal() : current.affiliation();
      current = next == null ? null : actors.actor(next).orElse(null);
      if (current != null && current.kind() != ActorKind.PERSON) {
        addActor(current, holders);
      }
    }
  }

  private static void addActor(Actor actor, List<Holder> holders) {
    add(levelOf(actor.kind()), actor.id(), actor.name(), holders);
  }

  private static void add(Level level, ActorId id, String name, List<Holder> holders) {
    if (holders.stream().noneMatch(holder -> holder.id().equals(id))) {
      holders.add(new Holder(level, id, name));
    }
  }

  private static Level levelOf(ActorKind kind) {
    return switch (kind) {
      case PERSON, ANONYMOUS -> Level.PERSON;
      case OFFICE, INSTITUTION -> Level.OFFICE;
      case GOVERNMENT -> Level.GOVERNMENT;
    };
  }
}
