/** A wallet that keeps money in one database and its audit trail in another. */
package com.example.wallet;
