/** A conference: who speaks, and about what. */
package com.example.conference;
