package io.aludel.fidelity;

import java.util.Locale;
import java.util.Map;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;

/** How names come from classes: the values of the setting, with the strategies that they mean. */
public enum NamingStrategies {
  JPA,
  SPRING;

  static NamingStrategies of(String setting) {
    return valueOf(setting.strip().toUpperCase(Locale.ROOT));
  }

  /** The settings of Hibernate that mean this. */
  Map<String, Object> properties() {
    boolean spring = this == SPRING;
    return Map.of(
        "hibernate.implicit_naming_strategy",
        spring ? new SpringImplicitNamingStrategy() : new ImplicitNamingStrategyJpaCompliantImpl(),
        "hibernate.physical_naming_strategy",
        spring
            ? new PhysicalNamingStrategySnakeCaseImpl()
            : new PhysicalNamingStrategyStandardImpl());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
