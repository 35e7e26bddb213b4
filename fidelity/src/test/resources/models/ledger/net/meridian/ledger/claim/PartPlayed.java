package net.meridian.ledger.claim;

public enum PartPlayed {
  CLAIMANT,
  WITNESS,
  EXPERT,
  LAWYER
}
