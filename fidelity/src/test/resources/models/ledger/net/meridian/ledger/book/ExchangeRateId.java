package net.meridian.ledger.book;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Currency;

public record ExchangeRateId(Currency base, Currency quoted, LocalDate day) implements Serializable {}
