package press.folio.content.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class RenditionId implements Serializable {
  @ManyToOne
  @JoinColumn(name = "asset_id")
  Asset asset;

  @Enumerated(EnumType.STRING)
  @Column(name = "rendition_size")
  Size size;

  @Override
  public boolean equals(Object other) {
    return other instanceof RenditionId id && Objects.equals(asset, id.asset) && size == id.size;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(size);
  }

  public enum Size {
    THUMB,
    MEDIUM,
    FULL
  }
}
