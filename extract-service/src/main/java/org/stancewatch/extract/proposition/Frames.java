package org.stancewatch.extract.proposition;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.stancewatch.codec.Yaml;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Stance;

/** The frames of {@code frames.yaml}, compiled. */
record Frames(List<Frame> all) {

  static Frames english() {
    FramesFile file = Yaml.read(Frames.class, "frames.yaml", new TypeReference<>() {});
    PatternReader patterns = new PatternReader(Lexicon.english(), file.phrases());
    return new Frames(file.frames().stream().map(frame -> frame.compile(patterns)).toList());
  }

  private record FramesFile(Map<String, List<String>> phrases, List<FrameEntry> frames) {}

  private record FrameEntry(
      String proposition,
      Stance stance,
      Boolean firm,
      Frame.Negation negation,
      List<String> instead,
      Double strength,
      List<String> patterns) {

    Frame compile(PatternReader reader) {
      List<String> silenced = instead == null ? List.of() : instead;
      return new Frame(
          proposition == null ? null : new PropositionId(proposition),
          stance,
          Boolean.TRUE.equals(firm),
          negation == null ? Frame.Negation.TURNS : negation,
          silenced.stream().map(PropositionId::new).toList(),
          strength == null ? 0.9 : strength,
          patterns.stream().map(reader::read).toList());
    }
  }
}
