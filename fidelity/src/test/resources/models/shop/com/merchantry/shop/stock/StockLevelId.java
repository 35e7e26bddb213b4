package com.merchantry.shop.stock;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public record StockLevelId(Long warehouseId, Long variantId) implements Serializable {}
