package com.example.shop;

/** Where an order came in. */
public enum Channel {
  COUNTER,
  PHONE,
  WEB
}
