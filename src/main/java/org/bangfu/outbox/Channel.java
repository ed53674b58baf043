package org.bangfu.outbox;

/** How a message leaves the house. */
public enum Channel { MAIL, WEBHOOK }
