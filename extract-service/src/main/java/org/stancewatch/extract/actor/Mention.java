package org.stancewatch.extract.actor;

import org.stancewatch.model.ActorKind;

/**
 * A name in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param speaker whom it names
 * @param country the country it names; null if it names none
 */
record Mention(int from, int to, Speaker speaker, String country) {
  boolean isPerson() {
    return speaker.actor().kind() == ActorKind.PERSON;
  }
}
