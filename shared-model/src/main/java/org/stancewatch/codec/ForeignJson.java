package org.stancewatch.codec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.stancewatch.model.InvalidFieldException;

/**
 * Reads JSON files whose form others decide: names in snake_case, unknown fields ignored, a missing
 * list read as an empty one.
 *
 * <p>A field that is a keyword of Java is a component with an underscore after it: {@code new_}.
 */
public final class ForeignJson {
  private static final ObjectMapper MAPPER = newMapper();

  private ForeignJson() {}

  /**
   * @throws InvalidFieldException naming the file, the line and the field that is wrong
   */
  public static <T> T read(Path file, Class<T> type) {
    return read(file, MAPPER.constructType(type));
  }

  /**
   * @throws InvalidFieldException naming the file, the line and the field that is wrong
   */
  public static <T> Map<String, T> readMap(Path file, Class<T> type) {
    return read(file, MAPPER.getTypeFactory().constructMapType(Map.class, String.class, type));
  }

  private static <T> T read(Path file, JavaType type) {
    try {
      T value = MAPPER.readValue(Files.readAllBytes(file), type);
      if (value == null) {
        throw new InvalidFieldException(file.toString(), "is null");
      }
      return value;
    } catch (JsonProcessingException e) {
      InvalidFieldException problem = Problems.of(e);
      throw new InvalidFieldException(
          file + ":" + Problems.line(e) + (problem.field().isEmpty() ? "" : ": ") + problem.field(),
          problem.problem());
    } catch (NoSuchFileException e) {
      throw new InvalidFieldException(file.toString(), "no such file");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static ObjectMapper newMapper() {
    ObjectMapper mapper =
        Json.strict(JsonMapper.builder())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .propertyNamingStrategy(new SnakeCaseWithKeywords())
            .build();
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return mapper;
  }

  private static final class SnakeCaseWithKeywords
      extends PropertyNamingStrategies.SnakeCaseStrategy {
    private static final long serialVersionUID = 1L;

    @Override
    public String translate(String component) {
      boolean keyword = component.endsWith("_");
      return super.translate(keyword ? component.substring(0, component.length() - 1) : component);
    }
  }
}
