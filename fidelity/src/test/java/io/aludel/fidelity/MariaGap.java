package io.aludel.fidelity;

import java.util.Optional;
import java.util.stream.Stream;

/** What may differ between Hibernate's schema and Aludel's on MariaDB. */
enum MariaGap {
  /** A large object with a length is as short as Hibernate finds it; Aludel's are of one size. */
  LARGE_OBJECT {
    @Override
    boolean explains(Difference difference) {
      return matches(difference.aludel(), "long(blob|text)( .*)?")
          && matches(difference.hibernate(), "(tiny|medium|)(blob|text)( .*)?");
    }
  },

  /**
   * The check that MariaDB gives a JSON column is gone where the column's definition has one of its
   * own, as Hibernate's has; Aludel's checks stand beside the columns.
   */
  JSON_CHECK {
    @Override
    boolean explains(Difference difference) {
      return difference.subject() == Subject.CHECKS
          && difference.hibernate().isEmpty()
          && matches(difference.aludel(), "json_valid\\(.*\\)");
    }
  };

  abstract boolean explains(Difference difference);

  static Optional<MariaGap> explaining(Difference difference) {
    return Stream.of(values()).filter(each -> each.explains(difference)).findFirst();
  }

  private static boolean matches(Optional<String> text, String pattern) {
    return text.filter(each -> each.matches(pattern)).isPresent();
  }
}
