package org.stancewatch.codec;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.stancewatch.model.InvalidFieldException;

/** Reads the YAML data that comes with a module, under the same strict rules as {@link Json}. */
public final class Yaml {
  private static final ObjectMapper MAPPER = Json.strict(YAMLMapper.builder()).build();

  private Yaml() {}

  /** Lists of words by name, in the order of the file. */
  public static Map<String, List<String>> readWords(Class<?> beside, String resource) {
    return read(beside, resource, new TypeReference<>() {});
  }

  /**
   * Reads a file that a user may have written.
   *
   * @throws InvalidFieldException naming the file if it cannot be read or is not of the type
   */
  public static <T> T read(Path file, TypeReference<T> type) {
    try {
      return MAPPER.readValue(file.toFile(), type);
    } catch (IOException e) {
      throw new InvalidFieldException(file.toString(), "cannot be read: " + e.getMessage());
    }
  }

  /**
   * @param beside the class in whose package the resource lies
   * @throws IllegalStateException if it is missing or not of the type: a fault of the build
   */
  public static <T> T read(Class<?> beside, String resource, TypeReference<T> type) {
    try (InputStream yaml = beside.getResourceAsStream(resource)) {
      if (yaml == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + beside);
      }
      return MAPPER.readValue(yaml, type);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(resource + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
