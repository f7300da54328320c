package org.stancewatch.evaluation.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.proposition.PassageFeatures;
import org.stancewatch.extract.proposition.StanceModel.Label;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;

/** What is learned from: a passage's features and its labels. */
record Example(Set<String> features, Set<Label> labels, String mission) {

  static List<Example> of(TrainingFolder folder) {
    PassageFeatures features = new PassageFeatures();
    Map<String, MissionWords> missions = folder.missions();
    return folder.sentences().stream()
        .map(sentence -> of(sentence, features, missions.get(sentence.mission())))
        .toList();
  }

  private static Example of(TrainingSentence sentence, PassageFeatures all, MissionWords mission) {
    List<Token> tokens = Tokenizer.tokens(sentence.text());
    Set<String> features = all.of(tokens, 0, tokens.size(), mission);
    return new Example(features, sentence.labels(), sentence.mission());
  }
}
