package com.example.wallet.money;

/** How far a transfer is. */
public enum TransferState {
  ASKED,
  DONE,
  REFUSED
}
