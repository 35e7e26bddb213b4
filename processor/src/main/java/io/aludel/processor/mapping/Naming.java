package io.aludel.processor.mapping;

import io.aludel.schema.Name;
import java.util.Locale;

/** How the names that a mapping says, or implies, become the names in the database. */
public enum Naming {
  /** As they stand: Hibernate's own default. */
  JPA {
    @Override
    public Name physical(Name logical) {
      return logical;
    }

    @Override
    ImplicitNames implicit() {
      return new ImplicitNames() {};
    }
  },

  /**
   * In snake case: how Spring Boot sets Hibernate up, with {@code
   * PhysicalNamingStrategySnakeCaseImpl}. Quoted names stay, and so do the names of constraints and
   * indexes, which no strategy of Hibernate's touches.
   */
  SPRING {
    @Override
    public Name physical(Name logical) {
      return logical.quoted() ? logical : logical.withText(snakeCase(logical.text()));
    }

    /** Spring Boot's {@code SpringImplicitNamingStrategy}: a join table by its attribute. */
    @Override
    ImplicitNames implicit() {
      return new ImplicitNames() {
        @Override
        public Name joinTable(Name owner, String attribute, Name target) {
          return Names.logical(owner.text() + "_" + attribute);
        }
      };
    }
  };

  /** The database's name for a table, column, sequence or schema. */
  public abstract Name physical(Name logical);

  /** The names of what a mapping does not name. */
  abstract ImplicitNames implicit();

  private static String snakeCase(String camelCase) {
    String text = camelCase.replace('.', '_');
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && i < text.length() - 1 && isWordStart(text, i)) {
        snake.append('_');
      }
      snake.append(text.charAt(i));
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isWordStart(String text, int i) {
    return isLowerOrDigit(text.charAt(i - 1))
        && Character.isUpperCase(text.charAt(i))
        && isLowerOrDigit(text.charAt(i + 1));
  }

  private static boolean isLowerOrDigit(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }
}
