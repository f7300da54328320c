package org.stancewatch.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.stancewatch.model.InvalidFieldException;

/** Puts what Jackson reports into words for whoever wrote the data. */
final class Problems {
  private Problems() {}

  /** The field at fault, as a path from the root, and what is wrong with it. */
  static InvalidFieldException of(JsonProcessingException failure) {
    if (!(failure instanceof JsonMappingException mapping)) {
      return malformed("", failure);
    }
    String path = path(mapping);
    for (Throwable cause = mapping; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidFieldException invalid) {
        String field = isScalar(mapping) ? path : join(path, invalid.field());
        return new InvalidFieldException(field, invalid.problem());
      }
      if (cause instanceof JsonParseException parse) {
        return malformed(path, parse);
      }
    }
    return new InvalidFieldException(path, problem(mapping));
  }

  private static InvalidFieldException malformed(String path, JsonProcessingException failure) {
    return new InvalidFieldException(path, "malformed: " + firstLine(failure.getOriginalMessage()));
  }

  /** The line at fault, counted from 1; 0 if unknown. */
  static int line(JsonProcessingException failure) {
    JsonLocation location = failure.getLocation();
    return location == null ? 0 : Math.max(0, location.getLineNr());
  }

  private static String problem(JsonMappingException failure) {
    if (failure instanceof UnrecognizedPropertyException unknown) {
      String known =
          unknown.getKnownPropertyIds().stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", "));
      return "unknown field; expected one of " + known;
    }
    if (failure instanceof InvalidFormatException format) {
      return "expected "
          + expectation(format.getTargetType())
          + ", but was \""
          + format.getValue()
          + "\"";
    }
    if (failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return "expected " + expectation(mismatch.getTargetType());
    }
    return firstLine(failure.getOriginalMessage());
  }

  private static String expectation(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (type == java.time.Instant.class) {
      return "a time like 2024-01-17T10:15:00Z";
    }
    if (type == String.class) {
      return "a text";
    }
    if (type == java.time.LocalDate.class) {
      return "a day like 2024-01-17";
    }
    return (type.isRecord() ? "an object: " : "a value: ") + type.getSimpleName();
  }

  private static boolean isScalar(JsonMappingException failure) {
    return failure.getProcessor() instanceof JsonParser parser
        && parser.currentToken() != null
        && parser.currentToken().isScalarValue();
  }

  private static String path(JsonMappingException failure) {
    String path = "";
    for (Reference step : failure.getPath()) {
      path =
          step.getFieldName() == null
              ? path + "[" + step.getIndex() + "]"
              : join(path, step.getFieldName());
    }
    return path;
  }

  private static String join(String path, String field) {
    return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
