package org.stancewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Nullable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Statement;

/** What is not marked as nullable, which descriptions for readers rely on, is never null. */
class NullableTest {
  /** A component of a record that goes over a topic, or of a record within. */
  record Part(Record whole, RecordComponent component) {
    @Override
    public String toString() {
      return whole.getClass().getSimpleName() + "." + component.getName();
    }
  }

  static Stream<Part> parts() {
    return WireRecords.all().flatMap(record -> parts((Record) record.get()[1]));
  }

  private static Stream<Part> parts(Record whole) {
    return Arrays.stream(whole.getClass().getRecordComponents())
        .flatMap(
            component ->
                Stream.concat(
                    Stream.of(new Part(whole, component)), partsWithin(value(whole, component))));
  }

  private static Stream<Part> partsWithin(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(NullableTest::partsWithin);
    }
    boolean isOurs = value instanceof Record && value.getClass().getName().contains("stancewatch");
    return isOurs ? parts((Record) value) : Stream.empty();
  }

  static Stream<Part> neverNull() {
    return parts()
        .filter(part -> !part.component().isAnnotationPresent(Nullable.class))
        .filter(part -> !part.component().getType().isPrimitive());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("neverNull")
  void shouldRefuseNullWhenAComponentIsNotMarked(Part part) {
    assertThatThrownBy(() -> withNull(part)).isInstanceOf(InvalidFieldException.class);
  }

  @Test
  void shouldMarkWhatADocumentNeedNotTellWhenAStatementIsFound() {
    assertThat(Statement.class.getRecordComponents())
        .filteredOn(component -> component.isAnnotationPresent(Nullable.class))
        .extracting(RecordComponent::getName)
        .containsExactly("saidAt", "reportedAt", "figure");
  }

  private static void withNull(Part part) throws Throwable {
    RecordComponent[] components = part.whole().getClass().getRecordComponents();
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : components) {
      values.add(
          component.getName().equals(part.component().getName())
              ? null
              : value(part.whole(), component));
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = part.whole().getClass().getDeclaredConstructor(types);
    try {
      constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object value(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
