package press.folio.content.media;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

@Entity
@Table(schema = "media", name = "rendition")
public class Rendition {
  @EmbeddedId RenditionId id;

  @Column(name = "storage_path", length = 500)
  String storagePath;

  @Lob byte[] preview;
}
