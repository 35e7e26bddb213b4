package various;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

@Entity(name = "various_things")
public class Various {
  @Id String id;
  UUID uuid;

  @Column(length = 40)
  UUID uuidWithLength;

  Currency currency;
  Locale locale;
  URL url;
  TimeZone timeZone;
  Class<?> type;

  @Column(length = 10)
  Currency longCurrency;

  @Column(length = 50)
  Locale shortLocale;
}
