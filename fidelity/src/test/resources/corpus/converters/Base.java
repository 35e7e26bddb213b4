package converters;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class Base {
  Converted.Money inherited;
}
