package org.stancewatch.standalone.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stancewatch.codec.Json;
import org.stancewatch.extract.AttributedPassage;
import org.stancewatch.extract.AttributedPassage.Range;
import org.stancewatch.extract.AttributedPassages;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes who said what in plain texts, whatever they are about. */
@Command(
    name = "attributions",
    description = "Writes who said what in plain-text files, whatever they are about.")
public final class AttributionsCommand implements Callable<Integer> {
  private static final String SUFFIX = ".txt";

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files of plain text, or folders with *.txt in them.")
  private List<Path> paths;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where to write them, one JSON object a line.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    AttributedPassages passages = new AttributedPassages();
    List<Path> files = paths.stream().flatMap(AttributionsCommand::files).toList();
    try (OutputStream lines = Files.newOutputStream(out)) {
      for (List<Line> found : files.parallelStream().map(file -> lines(passages, file)).toList()) {
        for (Line line : found) {
          lines.write(Json.write(line));
          lines.write('\n');
        }
      }
    }
    return ExitCode.OK;
  }

  private static Stream<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return Stream.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList().stream();
    } catch (IOException e) {
      throw new InvalidFieldException(path.toString(), "cannot be read as a folder");
    }
  }

  private static List<Line> lines(AttributedPassages passages, Path file) {
    String name = file.getFileName().toString();
    String doc = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    return passages.of(read(file), null, null).stream().map(found -> Line.of(doc, found)).toList();
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InvalidFieldException(file.toString(), "cannot be read");
    }
  }

  /**
   * @param doc the file's name without .txt
   * @param source lists of begin and end, as of the others; empty if nobody is named
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Line(
      String doc,
      List<List<Integer>> source,
      List<List<Integer>> cue,
      List<List<Integer>> content,
      String speaker,
      Mode mode) {

    static Line of(String doc, AttributedPassage found) {
      return new Line(
          doc,
          ranges(Stream.ofNullable(found.source())),
          ranges(Stream.ofNullable(found.cue())),
          ranges(found.content().stream()),
          found.speaker(),
          found.mode());
    }

    private static List<List<Integer>> ranges(Stream<Range> ranges) {
      return ranges.map(range -> List.of(range.begin(), range.end())).toList();
    }
  }
}
