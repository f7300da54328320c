package org.stancewatch.codec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Mission;
import org.stancewatch.model.Require;
import org.stancewatch.model.dossier.Dossier;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.model.dossier.PropositionSet;

/**
 * Reads a folder of dossiers.
 *
 * <p>Each {@code *.yaml} in the folder is one dossier. It names its proposition set, a file in
 * {@code propositions/}, and may include shared actors, files in {@code actors/}.
 */
public final class DossierReader {
  private static final ObjectMapper MAPPER = newMapper();

  private final Path folder;

  private DossierReader(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws InvalidFieldException naming the file, the line and the field that is wrong, or the
   *     folder if it holds no dossier
   */
  public static Dossiers read(Path folder) {
    DossierReader reader = new DossierReader(folder);
    List<Dossier> dossiers = reader.files().stream().map(reader::dossier).toList();
    Require.that(!dossiers.isEmpty(), folder.toString(), "no dossier (*.yaml) in this folder");
    return new Dossiers(dossiers);
  }

  private List<Path> files() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new InvalidFieldException(folder.toString(), "cannot be read as a folder of dossiers");
    }
  }

  private Dossier dossier(Path file) {
    DossierFile raw = parse(file, DossierFile.class);
    List<LocatedActor> actors = new ArrayList<>(in(file, raw.actors()));
    for (String name : raw.include()) {
      Path shared = beside("actors", name);
      actors.addAll(in(shared, parse(shared, ActorsFile.class).actors()));
    }
    PropositionSet propositions =
        parse(beside("propositions", raw.propositions()), PropositionSet.class);
    return build(file, raw.mission(), propositions, actors);
  }

  private static List<LocatedActor> in(Path file, List<LocatedActor> actors) {
    return actors.stream().map(actor -> actor.in(file)).toList();
  }

  private static Dossier build(
      Path file, Mission mission, PropositionSet propositions, List<LocatedActor> actors) {
    try {
      return new Dossier(mission, propositions, actors.stream().map(LocatedActor::actor).toList());
    } catch (InvalidFieldException e) {
      throw LocatedActor.placed(e, actors)
          .orElseGet(
              () -> new InvalidFieldException(join(file.toString(), e.field()), e.problem()));
    }
  }

  private Path beside(String subfolder, String name) {
    return folder.resolve(subfolder).resolve(name + ".yaml");
  }

  private static <T> T parse(Path file, Class<T> type) {
    try {
      byte[] yaml = Files.readAllBytes(file);
      return MAPPER.readValue(yaml, type);
    } catch (JsonProcessingException e) {
      InvalidFieldException problem = Problems.of(e);
      throw new InvalidFieldException(
          join(file + ":" + Problems.line(e), problem.field()), problem.problem());
    } catch (java.nio.file.NoSuchFileException e) {
      throw new InvalidFieldException(file.toString(), "no such file");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String join(String place, String field) {
    return field.isEmpty() ? place : place + ": " + field;
  }

  private static ObjectMapper newMapper() {
    ObjectMapper mapper =
        Json.strict(YAMLMapper.builder()).addModule(LocatedActor.module()).build();
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return mapper;
  }

  private record DossierFile(
      Mission mission, String propositions, List<String> include, List<LocatedActor> actors) {
    DossierFile {
      Require.present("mission", mission);
      Require.text("propositions", propositions, 100);
      Require.list("include", include);
      Require.list("actors", actors);
    }
  }

  private record ActorsFile(List<LocatedActor> actors) {
    ActorsFile {
      Require.list("actors", actors);
    }
  }
}
