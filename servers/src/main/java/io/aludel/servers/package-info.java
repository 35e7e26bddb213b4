/** Database servers that the tests of several modules bring along. */
package io.aludel.servers;
