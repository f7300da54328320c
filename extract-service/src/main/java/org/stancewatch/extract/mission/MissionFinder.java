package org.stancewatch.extract.mission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.Mission;
import org.stancewatch.model.dossier.Dossier;
import org.stancewatch.model.dossier.Dossiers;

/** Decides which of the watched missions an article, and then each sentence, is about. */
public final class MissionFinder {
  /** So much more must speak for the topic than for the next mission. */
  private static final double CLEARLY = 1.2;

  private static final double BY_FAR = 2;

  private final List<MissionWords> watched;
  private final Set<String> firstWords = new HashSet<>();
  private final Watchwords watchwords = new Watchwords();

  public MissionFinder(Dossiers dossiers) {
    watched = dossiers.all().stream().map(MissionWords::new).toList();
    watched.forEach(words -> firstWords.addAll(words.firstWords()));
    for (Dossier dossier : dossiers.all()) {
      Mission mission = dossier.mission();
      watchwords.addAll(List.of(mission.name(), mission.host().name()));
      watchwords.addAll(mission.names());
      watchwords.addAll(mission.host().names());
    }
  }

  /** False only if an article cannot be about any of them: a cheap test before it is read. */
  public boolean mayConcern(String title, String text) {
    return title != null && watchwords.mayBeIn(title) || watchwords.mayBeIn(text);
  }

  /**
   * @param title the document's title; null if unknown
   */
  public ArticleMissions of(Prose prose, String title) {
    List<Token> head = title == null ? List.of() : Tokenizer.tokens(title);
    NamedPlaces places = NamedPlaces.in(prose, head, firstWords);
    List<MissionEvidence> evidence = new ArrayList<>();
    for (MissionWords words : watched) {
      MissionEvidence found = MissionEvidence.of(words, places, prose);
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
      List<MissionEvidence> explicit = explicit(sentence);
      Stream<MissionEvidence> meant =
          explicit.isEmpty()
              ? all.stream()
                  .filter(
                      evidence ->
                          evidence.mayBeMeantIn(sentence) || isOnlyTopic(evidence, sentence))
                  .limit(1)
              : best(explicit, sentence).stream();
      return meant
          .map(evidence -> new MissionMatch(evidence.words(), evidence.certainty(sentence)))
          .toList();
    }

    /** Of missions in one country those that a sentence calls by name. */
    private List<MissionEvidence> explicit(Sentence sentence) {
      List<MissionEvidence> called =
          all.stream().filter(evidence -> evidence.isCalledIn(sentence)).toList();
      return called.isEmpty()
          ? all.stream().filter(evidence -> evidence.isNamedIn(sentence)).toList()
          : called;
    }

    /** Whether the article tells of this mission, and hardly of any other. */
    private boolean isOnlyTopic(MissionEvidence evidence, Sentence sentence) {
      boolean first =
          evidence == all.get(0) && evidence.isTopic() && !evidence.isElsewhere(sentence);
      return first && (all.size() == 1 || evidence.score() >= BY_FAR * all.get(1).score());
    }

    /** The most certain; of equals, such as two missions in one country, the article's topic. */
    private static List<MissionEvidence> best(List<MissionEvidence> named, Sentence sentence) {
      double most = named.stream().mapToDouble(e -> e.certainty(sentence)).max().orElse(0);
      List<MissionEvidence> surest =
          named.stream().filter(e -> e.certainty(sentence) == most).toList();
      boolean clear = surest.size() > 1 && surest.get(0).score() >= CLEARLY * surest.get(1).score();
      return clear ? surest.subList(0, 1) : surest;
    }
  }
}
