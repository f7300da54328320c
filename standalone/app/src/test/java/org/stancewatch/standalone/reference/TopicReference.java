package org.stancewatch.standalone.reference;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stancewatch.model.Id;
import org.stancewatch.model.PartialDate;
import org.stancewatch.topic.Topic;
import org.stancewatch.topic.Topics;

/** {@code docs/topics.md}: what {@link Topics} and the records say. */
final class TopicReference {
  private static final String HEAD =
      """
      # Topics

      Made from `Topics` and the records of `shared-model`; a test fails when it is stale.

      Services create what is missing at their start (`STANCEWATCH_PARTITIONS`, `STANCEWATCH_REPLICATION`)
      and leave what exists as it is. The records of a topic are CloudEvents in binary mode: the value is
      JSON, the headers `ce_id`, `ce_type`, `ce_source`, `ce_time` and `content-type` say what it is. Two
      records with one `ce_id` are the same event. Every topic has a twin with `.dlq` behind its name, kept
      for 90 days, for records that could not be read: the record as it came, with `dlq_reason` and other
      `dlq_` headers.

      Consumers of your own need `isolation.level=read_committed` (kcat has it by default, Java has not):
      statements, retractions, positions, alerts and conditions are written in transactions, and without it
      the records of an aborted one show, too, before they come again.

      A name ends in the version of its records. Within a version fields may only be added. Services refuse
      fields they do not know, so readers are [upgraded](upgrade.md) before writers; readers of your own
      should ignore what they do not know. A field that changes its meaning or goes away makes the next
      version, with a topic of its own.

      | topic | key and use | kept |
      | --- | --- | --- |
      """;

  /** How JSON gives what is no record of ours. */
  private static final Map<Class<?>, String> WORDS =
      Map.of(Instant.class, "time", PartialDate.class, "day, month or year");

  private TopicReference() {}

  static String write() {
    StringBuilder text = new StringBuilder(HEAD);
    for (Topic<?> topic : Topics.all()) {
      text.append(
          "| [`%s`](#%s) | %s | %s |\n"
              .formatted(topic.name(), anchor(topic), use(topic), kept(topic)));
    }
    Topics.all().forEach(topic -> text.append(section(topic)));
    return text.toString();
  }

  private static String section(Topic<?> topic) {
    return """

    ## %s

    `ce_type` is `%s`. Settings: %s.
    [An example](%s).

    | field | type | meaning |
    | --- | --- | --- |
    %s
    """
        .formatted(topic.name(), topic.eventType(), settings(topic), example(topic), fields(topic));
  }

  private static String fields(Topic<?> topic) {
    Map<String, String> meanings = Javadoc.of(topic.valueType()).components();
    return Arrays.stream(topic.valueType().getRecordComponents())
        .map(field -> row(field, meanings.getOrDefault(field.getName(), "")))
        .collect(Collectors.joining("\n"));
  }

  private static String row(RecordComponent field, String meaning) {
    return "| `%s` | %s | %s |".formatted(field.getName(), type(field), meaning);
  }

  private static String type(RecordComponent field) {
    if (field.getGenericType() instanceof ParameterizedType list) {
      return "list of " + name((Class<?>) list.getActualTypeArguments()[0]);
    }
    return name(field.getType());
  }

  private static String name(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", "));
    }
    boolean isText = Id.class.isAssignableFrom(type) || type == String.class || type == URI.class;
    return isText ? "string" : WORDS.getOrDefault(type, type.getSimpleName());
  }

  private static String settings(Topic<?> topic) {
    return topic.settings().entrySet().stream()
        .map(setting -> "`%s=%s`".formatted(setting.getKey(), setting.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String kept(Topic<?> topic) {
    return topic.retention() == null
        ? "the latest of each key"
        : topic.retention().toDays() + " days";
  }

  private static String use(Topic<?> topic) {
    return Javadoc.of(Topics.class)
        .constant(constant(topic))
        .replace("`Keys#of(Statement)`", "mission and proposition")
        .replace("`Keys#of(Position)`", "mission, proposition and holder");
  }

  private static String constant(Topic<?> topic) {
    for (Field field : Topics.class.getFields()) {
      try {
        if (field.get(null) == topic) {
          return field.getName();
        }
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("no constant for " + topic.name());
  }

  private static String example(Topic<?> topic) {
    return "../shared-model/src/test/resources/org/stancewatch/codec/%s.json"
        .formatted(topic.valueType().getSimpleName().toLowerCase(Locale.ROOT));
  }

  private static String anchor(Topic<?> topic) {
    return topic.name().replace(".", "");
  }
}
