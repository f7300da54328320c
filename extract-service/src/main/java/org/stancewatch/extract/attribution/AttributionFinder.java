package org.stancewatch.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.extract.attribution.Cue.Kind;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Quotation;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.model.Mode;

/** Finds every attribution of a document, of any topic. */
public final class AttributionFinder {
  private static final int FARTHEST_SPEAKER = 2;

  private final SentenceAttributions sentences = new SentenceAttributions();

  /** In the order of the sentences; within one, in the order of the cues. */
  public List<Attribution> of(Prose prose) {
    List<List<Attribution>> cued = new ArrayList<>();
    Map<Quotation, Attribution> speakers = new HashMap<>();
    Map<Integer, Attribution> speeches = new HashMap<>();
    for (Sentence sentence : prose.sentences()) {
      List<Attribution> found = sentences.of(prose, sentence);
      cued.add(found);
      found.forEach(attribution -> remember(prose, sentence, attribution, speakers, speeches));
    }
    return withQuotations(prose, cued, speakers, speeches);
  }

  private static void remember(
      Prose prose,
      Sentence s,
      Attribution attribution,
      Map<Quotation, Attribution> speakers,
      Map<Integer, Attribution> speeches) {
    for (int at = attribution.content().from(); at < attribution.content().to(); at++) {
      Quotation quotation = Grammar.quotation(prose, s, at);
      if (quotation != null && attribution.cue().kind() != Kind.NOUN) {
        speakers.putIfAbsent(quotation, attribution);
        speeches.putIfAbsent(quotation.speech(), attribution);
      }
    }
  }

  private static List<Attribution> withQuotations(
      Prose prose,
      List<List<Attribution>> cued,
      Map<Quotation, Attribution> speakers,
      Map<Integer, Attribution> speeches) {
    List<Attribution> all = new ArrayList<>();
    Attribution last = null;
    for (Sentence sentence : prose.sentences()) {
      List<Attribution> here = cued.get(sentence.index());
      all.addAll(here);
      Quotation quotation = Grammar.quotation(prose, sentence, 0);
      if (here.isEmpty() && quotation != null) {
        Attribution cue = speakers.getOrDefault(quotation, speeches.get(quotation.speech()));
        all.add(quoted(sentence, cue == null ? nearby(prose, last, sentence) : cue));
      }
      last = here.isEmpty() ? last : here.get(here.size() - 1);
    }
    return all;
  }

  private static Attribution nearby(Prose prose, Attribution last, Sentence sentence) {
    if (last == null) {
      return null;
    }
    int paragraph = prose.sentences().get(last.sentence()).paragraph();
    return sentence.paragraph() - paragraph <= FARTHEST_SPEAKER ? last : null;
  }

  private static Attribution quoted(Sentence s, Attribution speaker) {
    Cue none = new Cue(Kind.NONE, 0, 0, 0);
    Source source = speaker == null ? null : speaker.source();
    return new Attribution(s.index(), source, none, new Span(0, s.size()), Mode.DIRECT);
  }
}
