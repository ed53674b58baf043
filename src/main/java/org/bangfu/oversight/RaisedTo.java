package org.bangfu.oversight;

/** The level that an escalated task was shown to. */
public enum RaisedTo { TOWNSHIP, COUNTY }
