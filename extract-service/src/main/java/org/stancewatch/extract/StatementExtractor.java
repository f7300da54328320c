package org.stancewatch.extract;

import java.util.List;
import org.stancewatch.extract.actor.ActorIndex;
import org.stancewatch.extract.actor.ActorResolver;
import org.stancewatch.extract.actor.Holders;
import org.stancewatch.extract.attribution.AttributionFinder;
import org.stancewatch.extract.mission.MissionFinder;
import org.stancewatch.extract.proposition.PropositionFinder;
import org.stancewatch.model.Document;
import org.stancewatch.model.dossier.Dossiers;

/**
 * Finds what a document reports actors to have said about the watched missions. Holds no state
 * between documents; safe for use by several threads.
 */
public final class StatementExtractor {
  private final ActorResolver actors;
  private final MissionFinder missions;
  private final AttributionFinder attributions = AttributionFinder.ofStances();
  private final PropositionFinder propositions = new PropositionFinder();
  private final StatementBuilder statements;

  public StatementExtractor(Dossiers dossiers) {
    ActorIndex index = new ActorIndex(dossiers);
    actors = new ActorResolver(index);
    missions = new MissionFinder(dossiers);
    statements = new StatementBuilder(new Holders(index));
  }

  /** The same document always gives the same statements with the same ids. */
  public Extraction extract(Document document) {
    String language = document.language();
    if (language != null && !language.toLowerCase(java.util.Locale.ROOT).startsWith("en")) {
      return new Extraction.Rejected("language", "expected English, but was " + language);
    }
    if (!missions.mayConcern(document.title(), document.text())) {
      return new Extraction.Extracted(List.of(), List.of());
    }
    return new DocumentReading(document, actors, missions, attributions, propositions)
        .read(statements);
  }
}
