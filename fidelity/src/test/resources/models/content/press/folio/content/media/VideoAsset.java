package press.folio.content.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

@Entity
@Table(schema = "media", name = "video_asset")
public class VideoAsset extends Asset {
  Duration length;

  @OneToOne
  @JoinColumn(name = "poster_id")
  ImageAsset poster;

  @ElementCollection
  @CollectionTable(schema = "media", name = "video_subtitle")
  @MapKeyColumn(name = "language_tag", length = 35)
  @Column(name = "subtitle_text")
  @Lob
  Map<Locale, String> subtitles = new HashMap<>();
}
