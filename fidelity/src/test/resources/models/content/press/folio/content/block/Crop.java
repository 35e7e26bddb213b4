package press.folio.content.block;

import jakarta.persistence.Embeddable;

@Embeddable
public record Crop(Integer x, Integer y, Integer width, Integer height) {}
