package org.stancewatch.service;

import io.micronaut.context.exceptions.BeanContextException;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.context.exceptions.DependencyInjectionException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.topic.MissingTopicException;

/**
 * Why a service ends.
 *
 * @param exitCode for whoever started it, after sysexits.h: 69 Kafka was not there, 70 a fault of
 *     the program, 74 the disk, 77 Kafka does not let this user in, 78 the configuration
 * @param message one line for whoever has to mend it
 */
public record Failure(int exitCode, String message) {
  static final int UNAVAILABLE = 69;
  static final int SOFTWARE = 70;
  static final int STORAGE = 74;
  static final int PERMISSION = 77;
  static final int CONFIGURATION = 78;

  /** How the framework reports a value that is not of its type, among the lines of a message. */
  private static final String MESSAGE = "Message: ";

  private static final String PROPERTY = MESSAGE + "Error resolving property value";

  /** The outermost cause says what failed, the innermost why; the framework's wrapping neither. */
  public static Failure of(Throwable failure) {
    List<Throwable> causes =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
    Throwable root = causes.get(causes.size() - 1);
    Throwable what = causes.stream().filter(cause -> !isWrapping(cause)).findFirst().orElse(root);
    int exitCode =
        causes.stream()
            .mapToInt(Failure::exitCode)
            .filter(code -> code != SOFTWARE)
            .findFirst()
            .orElse(SOFTWARE);
    return new Failure(exitCode, join(line(what), line(root)));
  }

  private static boolean isWrapping(Throwable cause) {
    Throwable wrapped = cause.getCause();
    return wrapped != null
        && (cause instanceof BeanContextException || wrapped.toString().equals(cause.getMessage()));
  }

  private static int exitCode(Throwable cause) {
    if (cause instanceof AuthenticationException || cause instanceof AuthorizationException) {
      return PERMISSION;
    }
    if (isConfiguration(cause)) {
      return CONFIGURATION;
    }
    if (cause instanceof ProcessorStateException || cause instanceof IOException) {
      return STORAGE;
    }
    return cause instanceof RetriableException ? UNAVAILABLE : SOFTWARE;
  }

  private static boolean isConfiguration(Throwable cause) {
    return cause instanceof InvalidFieldException
        || cause instanceof ConfigException
        || cause instanceof ConfigurationException
        || cause instanceof io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException
        || cause instanceof DependencyInjectionException
        || cause instanceof MissingTopicException
        || cause instanceof MissingSourceTopicException;
  }

  private static String join(String what, String why) {
    return what.contains(why) ? what : what + ": " + why;
  }

  private static String line(Throwable cause) {
    List<String> lines =
        Stream.ofNullable(cause.getMessage())
            .flatMap(String::lines)
            .filter(line -> !line.isBlank())
            .toList();
    return lines.stream()
        .filter(line -> line.startsWith(PROPERTY))
        .findFirst()
        .map(line -> line.substring(MESSAGE.length()))
        .orElse(lines.isEmpty() ? cause.toString() : lines.get(0));
  }
}
