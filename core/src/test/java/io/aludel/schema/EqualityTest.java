package io.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where equality is written out, no component is forgotten. */
class EqualityTest {

  private static final List<Column> COLUMNS =
      List.of(Column.of("a", Type.Plain.DATE), Column.of("b", Type.Plain.UUID));

  /** Two values of each kind that a component may have. */
  private static final Map<Class<?>, List<?>> VALUES =
      Map.ofEntries(
          Map.entry(int.class, List.of(1, 2)),
          Map.entry(long.class, List.of(1L, 2L)),
          Map.entry(boolean.class, List.of(false, true)),
          Map.entry(String.class, List.of("a", "b")),
          Map.entry(Name.class, List.of(Name.of("a"), Name.of("b"))),
          Map.entry(ObjectName.class, List.of(ObjectName.of("a"), ObjectName.of("b"))),
          Map.entry(Type.class, List.of(Type.Plain.DATE, Type.Plain.UUID)),
          Map.entry(Column.class, COLUMNS),
          Map.entry(
              Constraint.class,
              List.of(new Check(Name.of("a"), "x"), new UniqueKey(Name.of("b"), List.of()))),
          Map.entry(Index.Part.class, List.of(Index.Part.of("a"), Index.Part.of("b"))),
          Map.entry(
              Index.class,
              List.of(
                  new Index(Name.of("a"), List.of(), true),
                  new Index(Name.of("b"), List.of(), true))),
          Map.entry(
              HeldColumn.class,
              List.of(
                  new HeldColumn(Name.of("a"), COLUMNS.get(0)),
                  new HeldColumn(Name.of("b"), COLUMNS.get(1)))),
          Map.entry(
              Computation.class, List.of(new Computation("a", true), new Computation("b", true))),
          Map.entry(
              ColumnMapping.class,
              List.of(ColumnMapping.PLAIN, ColumnMapping.PLAIN.withVersion(true))),
          Map.entry(
              TableMapping.class,
              List.of(
                  TableMapping.PLAIN, TableMapping.PLAIN.withGenerator(KeyGenerator.identity()))),
          Map.entry(KeyGenerator.class, List.of(KeyGenerator.identity(), KeyGenerator.uuid())),
          Map.entry(
              KeyGenerator.Kind.class,
              List.of(KeyGenerator.Kind.SEQUENCE, KeyGenerator.Kind.TABLE)),
          Map.entry(Inheritance.class, constants(Inheritance.class)),
          Map.entry(ReferentialAction.class, constants(ReferentialAction.class)),
          Map.entry(Type.Temporal.Kind.class, constants(Type.Temporal.Kind.class)));

  private static <E extends Enum<E>> List<E> constants(Class<E> type) {
    return List.of(type.getEnumConstants());
  }

  static Stream<Class<?>> written() {
    return Stream.of(
        Table.class,
        Column.class,
        ColumnMapping.class,
        TableMapping.class,
        KeyGenerator.class,
        Index.class,
        Index.Part.class,
        PrimaryKey.class,
        UniqueKey.class,
        ForeignKey.class,
        Check.class,
        Sequence.class,
        ObjectName.class,
        Type.Decimal.class,
        Type.Varchar.class,
        Type.Temporal.class,
        Type.Enumeration.class);
  }

  @ParameterizedTest
  @MethodSource("written")
  void twoAreEqualIfAllTheirComponentsAre(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object first = create(type, -1);
    assertThat(create(type, -1)).isEqualTo(first).hasSameHashCodeAs(first);
    for (int i = 0; i < components.length; i++) {
      Object other = create(type, i);
      assertThat(other).as(components[i].getName()).isNotEqualTo(first);
      assertThat(other.hashCode()).as(components[i].getName()).isNotEqualTo(first.hashCode());
    }
  }

  /** One with the first value for each component, but the second for one of them. */
  private static Object create(Class<?> type, int changed) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i], i == changed ? 1 : 0);
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new AssertionError(type + " takes no such values", refused.getCause());
    }
  }

  private static Object value(RecordComponent component, int index) {
    if (!(component.getGenericType() instanceof ParameterizedType generic)) {
      return VALUES.get(component.getType()).get(index);
    }
    if (component.getType() == SortedMap.class) {
      return new TreeMap<>(Map.of("key", VALUES.get(String.class).get(index)));
    }
    Object element = VALUES.get((Class<?>) generic.getActualTypeArguments()[0]).get(index);
    return component.getType() == List.class ? List.of(element) : Optional.of(element);
  }
}
