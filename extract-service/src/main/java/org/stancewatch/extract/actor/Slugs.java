package org.stancewatch.extract.actor;

import org.stancewatch.extract.sentence.Norms;
import org.stancewatch.model.ActorId;

/** Identifiers of actors that no dossier lists: their name in lower case with hyphens. */
final class Slugs {
  private static final int LONGEST = 100;

  private Slugs() {}

  static ActorId actorId(String name) {
    StringBuilder slug = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      for (char c : Norms.fold(word).toCharArray()) {
        if (Character.isLetterOrDigit(c)) {
          slug.append(c);
        } else if (c == '-' && slug.length() > 0) {
          hyphen(slug);
        }
      }
      hyphen(slug);
    }
    int end = Math.min(slug.length(), LONGEST);
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return new ActorId(end == 0 ? "unnamed" : slug.substring(0, end));
  }

  private static void hyphen(StringBuilder slug) {
    if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }
}
