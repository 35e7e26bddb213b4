/** What generated and hand-written migrations refer to. */
package io.aludel.migration;
