package org.stancewatch.extract.mission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.dossier.Dossiers;

/** Decides which of the watched missions an article, and then each sentence, is about. */
public final class MissionFinder {
  private final List<MissionWords> watched;

  public MissionFinder(Dossiers dossiers) {
    watched = dossiers.all().stream().map(MissionWords::new).toList();
  }

  /**
   * @param title the document's title; null if unknown
   */
  public ArticleMissions of(Prose prose, String title) {
    List<Token> head = title == null ? List.of() : Tokenizer.tokens(title);
    List<MissionEvidence> evidence = new ArrayList<>();
    for (MissionWords words : watched) {
      MissionEvidence found = MissionEvidence.of(words, prose, head);
      if (found.isRelevant()) {
        evidence.add(found);
      }
    }
    evidence.sort(Comparator.comparingDouble(MissionEvidence::score).reversed());
    return new ArticleMissions(evidence);
  }

  /** The watched missions with evidence in one article, the best supported first. */
  public record ArticleMissions(List<MissionEvidence> all) {

    public Optional<MissionWords> main() {
      return all.stream().findFirst().map(MissionEvidence::words);
    }

    /** Those that a sentence may be about. */
    public List<MissionMatch> about(Sentence sentence) {
      List<MissionMatch> explicit =
          all.stream()
              .filter(evidence -> evidence.isNamedIn(sentence))
              .map(evidence -> new MissionMatch(evidence.words(), evidence.certainty(sentence)))
              .toList();
      if (!explicit.isEmpty()) {
        return best(explicit);
      }
      return all.stream()
          .filter(evidence -> evidence.mayBeMeantIn(sentence))
          .findFirst()
          .map(
              evidence -> List.of(new MissionMatch(evidence.words(), evidence.certainty(sentence))))
          .orElse(List.of());
    }

    private static List<MissionMatch> best(List<MissionMatch> matches) {
      double most = matches.stream().mapToDouble(MissionMatch::certainty).max().orElse(0);
      return matches.stream().filter(match -> match.certainty() == most).toList();
    }
  }
}
