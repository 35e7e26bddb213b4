package numbers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

@Entity
public class Numbers {
  @Id BigInteger id;
  BigDecimal decimal;

  @Column(precision = 10)
  BigDecimal precise;

  @Column(scale = 3)
  BigDecimal scaleAlone;

  @Column(precision = 10, scale = 2)
  BigDecimal money;

  @Column(precision = 50, scale = 40)
  BigDecimal wide;

  BigInteger integer;

  @Column(precision = 10)
  BigInteger preciseInteger;

  @Column(precision = 5)
  double roughly;

  @Column(precision = 10)
  float finer;

  @Column(scale = 2)
  Double scaled;

  Duration duration;

  @Column(precision = 10, scale = 2, secondPrecision = 3)
  Duration preciseDuration;
}
