package io.aludel.processor.emit;

import io.aludel.migration.MappingOption;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.TableMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints what a mapping says of a table's rows. */
final class MappingPrinter {

  private MappingPrinter() {}

  static List<Fragment> options(TableMapping mapping) {
    List<Fragment> options = new ArrayList<>();
    if (mapping.inheritance().isPresent()) {
      options.add(option("inheritance", Fragment.constant(mapping.inheritance().get())));
    }
    for (Map.Entry<String, String> told : mapping.discriminators().entrySet()) {
      options.add(
          option("discriminator", Fragment.text(told.getKey()), Fragment.text(told.getValue())));
    }
    if (mapping.generator().isPresent()) {
      options.add(generator(mapping.generator().get()));
    }
    return options;
  }

  private static Fragment generator(KeyGenerator generator) {
    return switch (generator.kind()) {
      case IDENTITY -> option("identity");
      case UUID -> option("uuid");
      case CUSTOM -> option("customGenerator", Fragment.text(generator.key().orElse("")));
      case SEQUENCE -> option("sequence", source(generator), allocation(generator));
      case TABLE ->
          option(
              "generatorTable",
              source(generator),
              Fragment.text(generator.key().orElse("")),
              allocation(generator));
    };
  }

  private static Fragment source(KeyGenerator generator) {
    return Fragment.text(generator.source().orElseThrow().toString());
  }

  private static Fragment allocation(KeyGenerator generator) {
    return Fragment.number(generator.allocation());
  }

  private static Fragment option(String method, Fragment... arguments) {
    return Fragment.callOf(MappingOption.class, method, List.of(arguments));
  }
}
