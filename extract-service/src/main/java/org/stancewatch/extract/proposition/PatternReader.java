package org.stancewatch.extract.proposition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;

/**
 * Compiles the patterns of {@code frames.yaml}.
 *
 * <p>{@code word}, {@code two_words}: words in their base form. {@code <class>}: a class of the
 * lexicon. {@code {slot,slot}}: what a mission fills in. {@code @name}: a sequence defined under
 * {@code phrases}. {@code #}: a number. {@code ..5}: up to five tokens of any sort. A trailing
 * {@code ?} makes an element optional.
 */
final class PatternReader {
  private final Lexicon lexicon;
  private final Map<String, List<String>> phrases;

  PatternReader(Lexicon lexicon, Map<String, List<String>> phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /**
   * @throws IllegalArgumentException quoting the element that cannot be read
   */
  FramePattern read(String text) {
    return new FramePattern(text, elements(text));
  }

  private List<Element> elements(String text) {
    List<Element> elements = new ArrayList<>();
    for (String part : text.strip().split("\\s+")) {
      boolean optional = part.endsWith("?");
      Element element = element(optional ? part.substring(0, part.length() - 1) : part);
      elements.add(optional ? new Element.Optional(element) : element);
    }
    return List.copyOf(elements);
  }

  private Element element(String part) {
    if (part.startsWith("..")) {
      return new Element.Gap(Integer.parseInt(part.substring(2)));
    }
    List<List<Element>> sequences =
        Arrays.stream(part.split("\\|")).map(this::alternative).map(List::of).toList();
    return sequences.size() == 1 ? sequences.get(0).get(0) : new Element.Choice(sequences);
  }

  private Element alternative(String part) {
    return switch (part.charAt(0)) {
      case '<' -> new Element.Words(lexicon.phrases(part.substring(1, part.length() - 1)));
      case '{' -> new Element.Slots(slots(part.substring(1, part.length() - 1)));
      case '@' -> phrase(part.substring(1));
      case '#' -> new Element.Number();
      default -> new Element.Words(new Phrases(List.of(part.replace('_', ' '))));
    };
  }

  private static Set<Slot> slots(String names) {
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    for (String name : names.split(",")) {
      slots.add(Slot.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return slots;
  }

  private Element phrase(String name) {
    List<String> texts = phrases.get(name);
    if (texts == null) {
      throw new IllegalArgumentException("no phrase is called @" + name);
    }
    return new Element.Choice(texts.stream().map(this::elements).toList());
  }
}
