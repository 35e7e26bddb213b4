/** What entities carry, so that the compiler can derive their migrations. */
module io.aludel.annotations {
  exports io.aludel;
}
