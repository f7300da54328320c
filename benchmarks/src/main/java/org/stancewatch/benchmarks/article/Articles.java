package org.stancewatch.benchmarks.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.extract.Extraction;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;
import org.stancewatch.model.Statement;
import org.stancewatch.model.dossier.Dossiers;

/**
 * Articles of 400 to 900 words, no two alike, the same in every run.
 *
 * @param dossiers those they were chosen by
 * @param mission each on one mission, of paragraphs of articles in which somebody speaks about it
 * @param unrelated on other matters
 */
public record Articles(Dossiers dossiers, List<Document> mission, List<Document> unrelated) {
  private static final int FEWEST_WORDS = 400;
  private static final int MOST_WORDS = 900;
  private static final int LONGEST_PARAGRAPH = 100;
  private static final Instant PUBLISHED = Instant.parse("2024-03-04T09:00:00Z");
  private static final Source SOURCE =
      new Source(new SourceId("bench-wire"), "Bench Wire", SourceKind.WIRE);

  /**
   * @param count how many of each sort
   */
  public static Articles read(Setting setting, int count) {
    Dossiers dossiers = DossierReader.read(setting.folder("dossiers"));
    List<Story> stories = new ArrayList<>(stories(setting.folder("samples/articles")));
    stories.addAll(stories(setting.folder("evaluation/collection/docs")));
    List<List<Story>> missions = List.copyOf(byMission(stories, new StatementExtractor(dossiers)));
    List<List<Story>> others = List.of(List.of(new Story(null, resource("unrelated.txt"))));
    return new Articles(
        dossiers, written("mission", missions, count), written("unrelated", others, count));
  }

  private static List<Story> stories(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(Story::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /** The stories on each mission of which there is enough for an article. */
  private static Collection<List<Story>> byMission(
      List<Story> stories, StatementExtractor extractor) {
    Map<String, List<Story>> pools = new TreeMap<>();
    for (Story story : stories) {
      Document document = document("story", 0, story.title(), story.text());
      missions(extractor.extract(document))
          .distinct()
          .limit(1)
          .forEach(
              mission -> pools.computeIfAbsent(mission.value(), m -> new ArrayList<>()).add(story));
    }
    pools.values().removeIf(pool -> Paragraphs.words(paragraphs(pool)) < FEWEST_WORDS);
    return pools.values();
  }

  private static Stream<MissionId> missions(Extraction extraction) {
    return extraction instanceof Extraction.Extracted found
        ? found.statements().stream().map(Statement::mission)
        : Stream.empty();
  }

  private static List<String> paragraphs(List<Story> stories) {
    return stories.stream().flatMap(story -> story.paragraphs().stream()).toList();
  }

  private static List<Document> written(String sort, List<List<Story>> pools, int count) {
    SplittableRandom random = new SplittableRandom(sort.hashCode());
    List<Document> articles = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      List<Story> pool = pools.get(at % pools.size());
      int words = random.nextInt(FEWEST_WORDS, MOST_WORDS - LONGEST_PARAGRAPH);
      String text = Paragraphs.someOf(paragraphs(pool), words, random);
      articles.add(document(sort, at, pool.get(random.nextInt(pool.size())).title(), text));
    }
    return articles;
  }

  private static Document document(String sort, int number, String title, String text) {
    DocumentId id = new DocumentId(sort + "-" + number);
    Revision first = new Revision("1");
    return new Document(
        id, first, SOURCE, null, title, null, "en", PUBLISHED, PUBLISHED, text, null);
  }

  private static String resource(String name) {
    try (InputStream stream = Articles.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
