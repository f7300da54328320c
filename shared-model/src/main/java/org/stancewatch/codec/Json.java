package org.stancewatch.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.stancewatch.model.InvalidFieldException;

/** Reads and writes the domain as JSON. */
public final class Json {
  private static final ObjectMapper MAPPER = strict(JsonMapper.builder()).build();

  private Json() {}

  /** A mapper with this project's rules, for a framework that wants one of its own. */
  public static ObjectMapper newMapper() {
    return MAPPER.copy();
  }

  /** Applies this project's rules to a mapper of any format. */
  static <B extends MapperBuilder<?, B>> B strict(B builder) {
    return builder
        .addModule(new JavaTimeModule())
        .addModule(new ModelModule())
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(LogicalType.Textual, Json::onlyText)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  }

  private static void onlyText(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
    text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  public static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value, e);
    }
  }

  public static String writeText(Object value) {
    return new String(write(value), java.nio.charset.StandardCharsets.UTF_8);
  }

  /**
   * @throws InvalidFieldException if the bytes are no JSON, or no valid {@code type}
   */
  public static <T> T read(byte[] json, Class<T> type) {
    return reading(() -> MAPPER.readValue(json, type), type.getSimpleName());
  }

  /**
   * @throws InvalidFieldException if the text is no JSON, or no valid {@code type}
   */
  public static <T> T read(String json, Class<T> type) {
    return reading(() -> MAPPER.readValue(json, type), type.getSimpleName());
  }

  /**
   * @throws InvalidFieldException if the bytes are no JSON, or no valid {@code type}
   */
  public static <T> T read(byte[] json, TypeReference<T> type) {
    return reading(() -> MAPPER.readValue(json, type), type.getType().getTypeName());
  }

  private static <T> T reading(Read<T> read, String what) {
    try {
      T value = read.read();
      if (value == null) {
        throw new InvalidFieldException("", "expected a JSON " + what + ", but was null");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw Problems.of(e);
    } catch (IOException e) {
      // Bytes at hand cannot fail to be read, only to be text.
      throw new InvalidFieldException("", "malformed: " + e.getMessage());
    }
  }

  @FunctionalInterface
  private interface Read<T> {
    T read() throws IOException;
  }
}
