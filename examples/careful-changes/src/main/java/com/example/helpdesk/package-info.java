/** A help desk: who asks for help or gives it, and what about. */
package com.example.helpdesk;
