/** A small shop: what it sells, to whom, and what they ordered. */
package com.example.shop;
