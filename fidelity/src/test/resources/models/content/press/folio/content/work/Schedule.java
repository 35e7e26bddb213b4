package press.folio.content.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import press.folio.content.core.Node;

@Entity
@Table(schema = "content", name = "schedule")
public class Schedule {
  @Id
  @OneToOne(optional = false)
  @JoinColumn(name = "node_id")
  Node node;

  @Column(name = "goes_live")
  ZonedDateTime goesLive;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "goes_down_offset")
  @Column(name = "goes_down")
  OffsetDateTime goesDown;
}
